package org.millrace.engine;

/** Thrown out of an engine when its run was cancelled: nobody waits for the answer any more. */
public final class Cancelled extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Cancelled() {
    super("The run was cancelled.");
  }
}
