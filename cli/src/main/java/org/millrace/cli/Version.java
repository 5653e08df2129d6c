package org.millrace.cli;

import picocli.CommandLine.IVersionProvider;

/** Says which version runs. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"millrace " + (version == null ? "from sources" : version)};
  }
}
