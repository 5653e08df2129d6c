package org.millrace.solver;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;

/** The functions of HiGHS' C interface in use, with the types highs_c_api.h gives them. */
@SuppressWarnings("ImmutableEnumChecker") // FunctionDescriptor is immutable, but isn't marked so.
enum HighsFunction {
  VERSION("version", FunctionDescriptor.of(ADDRESS)),
  CREATE("create", FunctionDescriptor.of(ADDRESS)),
  DESTROY("destroy", FunctionDescriptor.ofVoid(ADDRESS)),
  /** Columns, rows, entries, format, sense, offset, nine arrays; see {@link HighsModel}. */
  PASS_MIP(
      "passMip",
      status(
          JAVA_INT,
          JAVA_INT,
          JAVA_INT,
          JAVA_INT,
          JAVA_INT,
          JAVA_DOUBLE,
          ADDRESS,
          ADDRESS,
          ADDRESS,
          ADDRESS,
          ADDRESS,
          ADDRESS,
          ADDRESS,
          ADDRESS,
          ADDRESS)),
  SET_BOOL("setBoolOptionValue", status(ADDRESS, JAVA_INT)),
  SET_INT("setIntOptionValue", status(ADDRESS, JAVA_INT)),
  SET_DOUBLE("setDoubleOptionValue", status(ADDRESS, JAVA_DOUBLE)),
  SET_STRING("setStringOptionValue", status(ADDRESS, ADDRESS)),
  CHANGE_BOUNDS("changeColBounds", status(JAVA_INT, JAVA_DOUBLE, JAVA_DOUBLE)),
  CHANGE_COST("changeColCost", status(JAVA_INT, JAVA_DOUBLE)),
  /** Lower, upper, how many entries, their columns, their coefficients. */
  ADD_ROW("addRow", status(JAVA_DOUBLE, JAVA_DOUBLE, JAVA_INT, ADDRESS, ADDRESS)),
  /** Values and duals of columns, then of rows; null for what is not known. */
  SET_SOLUTION("setSolution", status(ADDRESS, ADDRESS, ADDRESS, ADDRESS)),
  CLEAR_SOLVER("clearSolver", status()),
  ZERO_CLOCKS("zeroAllClocks", status()),
  RUN("run", status()),
  MODEL_STATUS("getModelStatus", status()),
  INT_INFO("getIntInfoValue", status(ADDRESS, ADDRESS)),
  DOUBLE_INFO("getDoubleInfoValue", status(ADDRESS, ADDRESS)),
  /** Values and duals of columns, then of rows; null for what is not wanted. */
  GET_SOLUTION("getSolution", status(ADDRESS, ADDRESS, ADDRESS, ADDRESS));

  private final String name;
  private final FunctionDescriptor descriptor;

  HighsFunction(String name, FunctionDescriptor descriptor) {
    this.name = name;
    this.descriptor = descriptor;
  }

  /** The name the library exports. */
  String symbol() {
    return "Highs_" + name;
  }

  FunctionDescriptor descriptor() {
    return descriptor;
  }

  /** A function on a model that returns a status. */
  private static FunctionDescriptor status(MemoryLayout... arguments) {
    return FunctionDescriptor.of(JAVA_INT, arguments).insertArgumentLayouts(0, ADDRESS);
  }
}
