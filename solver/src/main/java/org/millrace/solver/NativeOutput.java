package org.millrace.solver;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The standard output of C code. HiGHS prints a line of its own here and there, whatever its
 * options say; it would end up amid a result that somebody reads from standard output. Java writes
 * to the file descriptor and not through this, so that nothing of ours is lost.
 */
@SuppressWarnings("restricted") // Native code is what this class is for.
final class NativeOutput {
  private NativeOutput() {}

  /** Sends what C code prints nowhere, where the C library lets its stream be replaced. */
  static void silence() {
    SymbolLookup symbols = Linker.nativeLinker().defaultLookup();
    Optional<MemorySegment> stream =
        Stream.of("stdout", "__stdoutp").flatMap(name -> symbols.find(name).stream()).findFirst();
    Optional<MemorySegment> open = symbols.find("fopen");
    if (stream.isPresent() && open.isPresent()) {
      MemorySegment nowhere = open(open.get());
      if (!nowhere.equals(MemorySegment.NULL)) {
        stream
            .get()
            .reinterpret(ValueLayout.ADDRESS.byteSize())
            .set(ValueLayout.ADDRESS, 0, nowhere);
      }
    }
  }

  private static MemorySegment open(MemorySegment function) {
    FunctionDescriptor descriptor =
        FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
    try (Arena arena = Arena.ofConfined()) {
      return (MemorySegment)
          Linker.nativeLinker()
              .downcallHandle(function, descriptor)
              .invokeExact(arena.allocateFrom("/dev/null"), arena.allocateFrom("w"));
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError("A native function has no checked exceptions.", e);
    }
  }
}
