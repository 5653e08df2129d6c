package org.millrace.io.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small xlsx workbooks by hand; style 1 is a date, style 2 is {@code 00000}. */
final class Workbooks {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private Workbooks() {}

  /** A workbook of two sheets, Notes and Plants; rows are those of the second. */
  static void write(Path file, String rows) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(
          zip,
          "[Content_Types].xml",
          """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
          <Default Extension="xml" ContentType="application/xml"/>
          <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
          <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
          <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
          <Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
          </Types>""");
      part(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
              .formatted(PACKAGE, OFFICE));
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          """
          <Relationships xmlns="%1$s">
          <Relationship Id="r1" Type="%2$s/worksheet" Target="worksheets/sheet1.xml"/>
          <Relationship Id="r2" Type="%2$s/worksheet" Target="worksheets/sheet2.xml"/>
          <Relationship Id="r3" Type="%2$s/styles" Target="styles.xml"/>
          </Relationships>"""
              .formatted(PACKAGE, OFFICE));
      part(
          zip,
          "xl/workbook.xml",
          """
          <workbook xmlns="%s" xmlns:r="%s"><sheets>
          <sheet name="Notes" sheetId="1" r:id="r1"/><sheet name="Plants" sheetId="2" r:id="r2"/>
          </sheets></workbook>"""
              .formatted(MAIN, OFFICE));
      part(
          zip,
          "xl/styles.xml",
          """
          <styleSheet xmlns="%s"><numFmts count="1"><numFmt numFmtId="164" formatCode="00000"/></numFmts>
          <cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>
          </styleSheet>"""
              .formatted(MAIN));
      part(zip, "xl/worksheets/sheet1.xml", sheet("<row r=\"1\">" + text("A1", "x") + "</row>"));
      part(zip, "xl/worksheets/sheet2.xml", sheet(rows));
    }
  }

  /** A cell with a text. */
  static String text(String at, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(at, text);
  }

  /** A cell with a number as the file stores it, in a style. */
  static String number(String at, String stored, int style) {
    return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(at, style, stored);
  }

  private static String sheet(String rows) {
    return "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows);
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
