package org.millrace.io.region;

import java.util.ArrayList;
import java.util.List;
import org.millrace.domain.Id;
import org.millrace.domain.Link;
import org.millrace.domain.Permit;
import org.millrace.domain.Registry;
import org.millrace.io.code.CodeForm;
import org.millrace.io.code.HazardProperty;
import org.millrace.io.code.WasteCode;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.Row;

/** The rows of the tables {@code permits} and {@code links}. */
final class RelationRows {
  private final List<Permit> permits = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  void acceptPermit(Row row) {
    if (!row.has("code")) {
      return;
    }
    String code = row.text("code");
    boolean hazard = HazardProperty.isLike(code);
    String permitted =
        switch (hazard ? HazardProperty.parse(code) : WasteCode.parse(code)) {
          case CodeForm.Right right -> right.code();
          case CodeForm.WithoutZero without -> {
            row.report(IssueCode.CODE_WITHOUT_LEADING_ZERO, "code", "ewc", without.code());
            yield "";
          }
          case CodeForm.Wrong wrong -> {
            IssueCode fault = hazard ? IssueCode.HAZARD_MALFORMED : IssueCode.CODE_MALFORMED;
            row.report(fault, "code", hazard ? "HP1..HP15" : "ewc", wrong.meant());
            yield "";
          }
        };
    if (row.isSound()) {
      permits.add(new Permit(new Id.FacilityId(row.text("facility")), permitted));
    }
  }

  void acceptLink(Row row) {
    if (row.has("from") && row.text("from").equals(row.text("to"))) {
      row.report(IssueCode.LINK_TO_ITSELF, "to", "", "");
    }
    if (row.isSound()) {
      links.add(
          new Link(
              new Id.FacilityId(row.text("from")),
              new Id.FacilityId(row.text("to")),
              row.constant("kind", Link.Kind.class),
              row.text("material"),
              row.yearOrZero("since")));
    }
  }

  Registry.Relations relations() {
    return new Registry.Relations(permits, links);
  }
}
