package org.millrace.io.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.millrace.io.code.CodeCell;
import org.millrace.receiver.ByProduct;

/** By-products as people and registers write them, with codes as the product writes them. */
public final class ByProducts {
  private static final String NACE = "nace";
  private static final String WASTE = "ewc";
  private static final String GOODS = "cpa";
  private static final String SUBSTANCE = "cas";

  /** Letters of a class of four digits. */
  private static final int CLASS_LENGTH = 5;

  private final CodeLists lists;

  public ByProducts(CodeLists lists) {
    this.lists = lists;
  }

  /**
   * Cells with codes as a register has them; each may be empty, {@code ND} or hold several.
   *
   * @param waste of the List of Waste
   * @param goods of the CPA
   * @param substances CAS numbers
   */
  public record Cells(String waste, String goods, String substances) {}

  /** All classes of NACE. */
  public List<String> classes() {
    return lists.codes().stream()
        .filter(c -> c.scheme().equals(NACE) && c.code().length() == CLASS_LENGTH)
        .map(CodeLists.Code::code)
        .toList();
  }

  /** A by-product of a row of a register; codes that are no codes are left out. */
  public ByProduct of(String id, String giver, String description, Cells cells) {
    List<ByProduct.Code> codes = new ArrayList<>();
    CodeCell.waste(cells.waste()).forEach(c -> codes.add(code(WASTE, c)));
    CodeCell.goods(cells.goods()).forEach(c -> codes.add(code(GOODS, c)));
    CodeCell.substances(cells.substances()).forEach(c -> codes.add(code(SUBSTANCE, c)));
    return new ByProduct(
        id,
        activities(giver).stream().findFirst().orElse(""),
        description,
        codes.stream().distinct().toList());
  }

  /**
   * The classes or wider groups of NACE that a cell names. A class that NACE does not have and that
   * ends with a zero, such as {@code 0140}, is a group that was filled up.
   */
  public List<String> activities(String cell) {
    return CodeCell.activities(cell).stream().map(this::unpadded).distinct().toList();
  }

  /**
   * A code as somebody types it: with its scheme before a colon, or a waste, else a good, else a
   * substance.
   */
  public Optional<ByProduct.Code> find(String text) {
    int colon = text.indexOf(':');
    String scheme = colon < 0 ? "" : text.substring(0, colon);
    String code = text.substring(colon + 1);
    return List.of(WASTE, GOODS, SUBSTANCE).stream()
        .filter(s -> scheme.isEmpty() || s.equals(scheme))
        .flatMap(s -> findIn(s, code).stream())
        .findFirst();
  }

  private Optional<ByProduct.Code> findIn(String scheme, String code) {
    List<String> codes =
        switch (scheme) {
          case WASTE -> CodeCell.waste(code);
          case GOODS -> CodeCell.goods(code);
          case SUBSTANCE -> CodeCell.substances(code);
          default ->
              throw new IllegalArgumentException("There is no scheme '%s'.".formatted(scheme));
        };
    return codes.stream()
        .filter(c -> scheme.equals(SUBSTANCE) || findListed(scheme, c).isPresent())
        .map(c -> code(scheme, c))
        .findFirst();
  }

  private ByProduct.Code code(String scheme, String code) {
    return findListed(scheme, code)
        .map(c -> new ByProduct.Code(scheme, c.code(), c.title()))
        .orElseGet(() -> new ByProduct.Code(scheme, code, ""));
  }

  /** A code of a list; a waste that lost its asterisk is the one with it. */
  private Optional<CodeLists.Code> findListed(String scheme, String code) {
    return lists
        .find(scheme, code)
        .or(() -> scheme.equals(WASTE) ? lists.find(scheme, code + '*') : Optional.empty());
  }

  private String unpadded(String code) {
    boolean filled = code.length() == CLASS_LENGTH && lists.find(NACE, code).isEmpty();
    return filled && code.endsWith("0") ? code.substring(0, code.length() - 1) : code;
  }
}
