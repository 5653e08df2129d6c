package org.millrace.solver;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The loaded library. Its functions may run on many threads, each on a model of its own. */
@SuppressWarnings("restricted") // Native code is what this class is for.
final class HighsLibrary {
  private final Map<HighsFunction, MethodHandle> functions = new EnumMap<>(HighsFunction.class);

  /**
   * Loads the library of this platform.
   *
   * @throws IllegalStateException if there is none or it can't be loaded
   */
  HighsLibrary() {
    NativeOutput.silence();
    try {
      bind(SymbolLookup.libraryLookup(HighsFile.extracted(), Arena.global()));
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalStateException(
          """
          The solver HiGHS can't be loaded for %s: %s
          Maybe this was built on another platform: build it here. It needs 64-bit Linux (with \
          glibc and libstdc++), macOS or Windows, and a temporary folder that programs may be \
          loaded from; -Djava.io.tmpdir names another."""
              .formatted(HighsFile.platform(), e.getMessage()),
          e);
    }
  }

  private void bind(SymbolLookup symbols) {
    for (HighsFunction function : HighsFunction.values()) {
      MemorySegment address = symbols.findOrThrow(function.symbol());
      functions.put(function, Linker.nativeLinker().downcallHandle(address, function.descriptor()));
    }
  }

  /** HiGHS' version, such as 1.12.0. */
  String version() {
    return ((MemorySegment) call(HighsFunction.VERSION)).reinterpret(Byte.MAX_VALUE).getString(0);
  }

  /** A new model, destroyed when the arena closes. */
  MemorySegment create(Arena arena) {
    MemorySegment model = (MemorySegment) call(HighsFunction.CREATE);
    return model.reinterpret(arena, segment -> call(HighsFunction.DESTROY, segment));
  }

  /** Calls a function; the arguments must have the types of its descriptor. */
  Object call(HighsFunction function, Object... arguments) {
    try {
      return Objects.requireNonNull(functions.get(function)).invokeWithArguments(arguments);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError("A native function has no checked exceptions.", e);
    }
  }
}
