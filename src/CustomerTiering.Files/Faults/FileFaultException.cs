namespace CustomerTiering.Files.Faults;

/// <summary>Carries a file fault from deep inside a pass to the entry that turns it into an outcome; it never leaves this library.</summary>
internal sealed class FileFaultException(FileFault fault) : Exception(fault.Kind.ToString())
{
    public FileFault Fault { get; } = fault;
}
