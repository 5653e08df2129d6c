package org.millrace.io.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.millrace.domain.Id;
import org.millrace.domain.Phase;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.Material;
import org.millrace.domain.knowledge.Material.Hazard;
import org.millrace.domain.knowledge.Names;
import org.millrace.io.code.CodeForm;
import org.millrace.io.code.WasteCode;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.knowledge.CodeLists;
import org.millrace.io.knowledge.KnowledgeReader;
import org.millrace.io.table.Row;
import org.millrace.io.table.Suggestions;

/**
 * What a stream means that names a code of a classification in place of a material: the one
 * material that lists the code, else a material of its own that is known by the code alone.
 */
final class CodedMaterials {
  private static final String COLUMN = "material";
  private static final String WASTE = "ewc";
  private static final String CUSTOMS = "hs";
  private static final String PRODUCTS = "cpa";

  /** Classifications of wastes and goods whose codes the product carries. */
  private static final List<String> SCHEMES = List.of(WASTE, PRODUCTS, CUSTOMS);

  private static final Pattern CODE = Pattern.compile("\\d[\\d.]*\\*?");

  private final List<Material> materials;
  private final Map<String, Optional<Id.MaterialId>> found = new LinkedHashMap<>();
  private final Map<Id.MaterialId, Material> added = new LinkedHashMap<>();

  /** The code lists of the product; read when the first code is met. */
  private static final class Lists {
    private static final CodeLists CODES = KnowledgeReader.codes();
  }

  CodedMaterials(Knowledge knowledge) {
    materials = knowledge.materials();
  }

  /** The materials that are known by a code alone, in the order they were met. */
  List<Material> added() {
    return List.copyOf(added.values());
  }

  /** A material that was added. */
  Optional<Material> findAdded(Id.MaterialId id) {
    return Optional.ofNullable(added.get(id));
  }

  /** The material that a row names; nothing where something is wrong with it, which is reported. */
  Optional<Id.MaterialId> find(Row row) {
    String text = row.text(COLUMN);
    if (!row.has(COLUMN)) {
      return Optional.empty();
    }
    int colon = text.indexOf(':');
    if (colon < 0) {
      return Optional.of(new Id.MaterialId(text));
    }
    String scheme = text.substring(0, colon);
    if (!SCHEMES.contains(scheme)) {
      String meant = Suggestions.nearest(scheme, SCHEMES);
      row.report(IssueCode.SCHEME_UNKNOWN, COLUMN, scheme, String.join("|", SCHEMES), meant);
      return Optional.empty();
    }
    return find(row, scheme, text.substring(colon + 1));
  }

  private Optional<Id.MaterialId> find(Row row, String scheme, String text) {
    String code = text;
    if (scheme.equals(WASTE)) {
      switch (WasteCode.parse(text)) {
        case CodeForm.Right right -> code = right.code();
        case CodeForm.WithoutZero without -> {
          String meant = scheme + ':' + without.code();
          row.report(IssueCode.CODE_WITHOUT_LEADING_ZERO, COLUMN, "", meant);
          return Optional.empty();
        }
        case CodeForm.Wrong group -> {}
      }
    }
    String whole = scheme + ':' + code;
    Optional<Id.MaterialId> material =
        CODE.matcher(code).matches()
            ? found.computeIfAbsent(whole, this::resolve)
            : Optional.empty();
    if (material.isEmpty()) {
      row.report(IssueCode.CODE_UNKNOWN, COLUMN, scheme, suggestion(scheme, code));
    }
    return material;
  }

  /** What a well-formed code stands for; nothing if nobody knows it. */
  private Optional<Id.MaterialId> resolve(String code) {
    List<String> codes = withCrossed(code);
    List<Material> direct = listing(List.of(code));
    List<Material> exact = direct.isEmpty() ? listing(codes) : direct;
    if (exact.size() == 1) {
      return Optional.of(exact.getFirst().id());
    }
    if (materials.stream().anyMatch(m -> m.id().equals(Material.named(code)))) {
      return Optional.of(Material.named(code));
    }
    List<Material> under = under(codes);
    Optional<CodeLists.Code> listed = listed(code);
    if (under.isEmpty() && listed.isEmpty()) {
      return Optional.empty();
    }
    Material material =
        new Material(
            Material.named(code),
            List.of(),
            new Names(listed.map(CodeLists.Code::title).filter(t -> !t.isBlank()).orElse(code), ""),
            codes,
            phase(under),
            hazard(code, under));
    added.put(material.id(), material);
    return Optional.of(material.id());
  }

  private List<Material> listing(List<String> codes) {
    return materials.stream()
        .filter(m -> !m.isKnownByCodeAlone() && m.codes().stream().anyMatch(codes::contains))
        .toList();
  }

  private List<Material> under(List<String> codes) {
    return materials.stream()
        .filter(m -> !m.isKnownByCodeAlone())
        .filter(m -> m.codes().stream().anyMatch(c -> codes.stream().anyMatch(g -> isIn(c, g))))
        .toList();
  }

  /** Whether a code is a group or belongs to it; groups end at points. */
  private static boolean isIn(String code, String group) {
    return code.equals(group) || code.startsWith(group + '.');
  }

  /** A code, and for customs codes those of products that it crosses to. */
  private static List<String> withCrossed(String code) {
    List<String> codes = new ArrayList<>(List.of(code));
    if (scheme(code).equals(CUSTOMS)) {
      Lists.CODES
          .corresponding(CUSTOMS, bare(code), PRODUCTS)
          .forEach(c -> codes.add(PRODUCTS + ':' + c.code()));
    }
    return codes;
  }

  private static Optional<CodeLists.Code> listed(String code) {
    return Lists.CODES.find(scheme(code), bare(code));
  }

  /** The phase of the materials a code stands for if they agree. */
  private static Phase phase(List<Material> under) {
    List<Phase> phases = under.stream().map(Material::phase).distinct().toList();
    return phases.size() == 1 ? phases.getFirst() : Phase.SOLID;
  }

  /** As the List of Waste enters it; a group may hold hazardous wastes unless all are known. */
  private static Hazard hazard(String code, List<Material> under) {
    CodeLists.Entry entry = listed(code).map(CodeLists.Code::entry).orElse(CodeLists.Entry.NONE);
    return switch (entry) {
      case ABSOLUTE_HAZARDOUS, MIRROR_HAZARDOUS -> Hazard.YES;
      case MIRROR_NON_HAZARDOUS -> Hazard.MIRROR;
      case ABSOLUTE_NON_HAZARDOUS -> Hazard.NO;
      case NONE -> {
        boolean unknown = under.isEmpty() && scheme(code).equals(WASTE);
        boolean harmless = under.stream().allMatch(m -> m.hazard() == Hazard.NO);
        yield harmless && !unknown ? Hazard.NO : Hazard.MIRROR;
      }
    };
  }

  /** The code's twin with or without an asterisk, else the nearest code of the classification. */
  private String suggestion(String scheme, String code) {
    String twin = code.endsWith("*") ? code.substring(0, code.length() - 1) : code + '*';
    if (Lists.CODES.find(scheme, twin).isPresent()) {
      return scheme + ':' + twin;
    }
    Stream<String> listed =
        Lists.CODES.codes().stream().filter(c -> c.scheme().equals(scheme)).map(c -> c.code());
    Stream<String> named =
        materials.stream().flatMap(m -> m.codes().stream()).filter(c -> scheme(c).equals(scheme));
    String nearest =
        Suggestions.nearest(code, Stream.concat(listed, named.map(CodedMaterials::bare)).toList());
    return nearest.isEmpty() ? "" : scheme + ':' + nearest;
  }

  private static String scheme(String code) {
    return code.substring(0, Math.max(0, code.indexOf(':')));
  }

  private static String bare(String code) {
    return code.substring(code.indexOf(':') + 1);
  }
}
