package org.millrace.match;

import java.util.Arrays;

/** Rows of needs with their templates. */
final class Rows {
  private int[] rows;
  private int[] templates;
  private int size;

  Rows(int capacity) {
    rows = new int[capacity];
    templates = new int[capacity];
  }

  /** Adds a row, unless it has no template. */
  void add(int row, int template) {
    if (template < 0) {
      return;
    }
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, 2 * size + 1);
      templates = Arrays.copyOf(templates, 2 * size + 1);
    }
    rows[size] = row;
    templates[size++] = template;
  }

  void addAll(Rows others) {
    for (int i = 0; i < others.size; i++) {
      add(others.rows[i], others.templates[i]);
    }
  }

  int size() {
    return size;
  }

  int row(int i) {
    return rows[i];
  }

  int template(int i) {
    return templates[i];
  }

  Rows where(Test test) {
    Rows some = new Rows(size);
    for (int i = 0; i < size; i++) {
      if (test.holds(rows[i], templates[i])) {
        some.add(rows[i], templates[i]);
      }
    }
    return some;
  }

  Rows inOrder(int[] order) {
    Rows sorted = new Rows(size);
    for (int i : order) {
      sorted.add(rows[i], templates[i]);
    }
    return sorted;
  }

  /** Something that holds of a row with a template, or not. */
  interface Test {
    boolean holds(int row, int template);
  }
}
