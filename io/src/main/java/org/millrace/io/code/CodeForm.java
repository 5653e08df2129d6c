package org.millrace.io.code;

/** Whether a text has the form of a code. */
public sealed interface CodeForm {
  /** It has; the code as the product writes it everywhere. */
  record Right(String code) implements CodeForm {}

  /** It lost a leading zero; the code with it. */
  record WithoutZero(String code) implements CodeForm {}

  /** It has not; what was probably meant, or empty text. */
  record Wrong(String meant) implements CodeForm {}
}
