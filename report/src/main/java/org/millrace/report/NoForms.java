package org.millrace.report;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import java.util.Map;

/** The page has no forms, so nothing is added to them. */
final class NoForms implements HtmlInterceptor {
  @Override
  public void onHtmlTagOpened(
      String name, Map<String, Object> attributes, TemplateOutput templateOutput) {}

  @Override
  public void onHtmlTagClosed(String name, TemplateOutput templateOutput) {}
}
