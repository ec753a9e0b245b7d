using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Tables;

namespace CustomerTiering.Files.Routing;

/// <summary>
/// Reads the classical test files of vehicle routing: periodic ones after Cordeau, Gendreau and Laporte (1997), and site-dependent ones with time
/// windows in the keyword format of PyVRP's collection. Which it is, the file shows.
/// </summary>
public static class RoutingFile
{
    /// <summary>Reads a file as a whole; the first thing that cannot be so is the fault, with its line.</summary>
    public static RoutingFileOutcome Read(FileSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        try
        {
            var lines = InstanceLine.All(source);
            return new RoutingFileOutcome.Read(lines[0].Text.Contains(':', StringComparison.Ordinal) ? WindowsFormat.Read(lines) : PeriodicFormat.Read(lines));
        }
        catch (FileFaultException exception)
        {
            return new RoutingFileOutcome.Refused(exception.Fault);
        }
    }
}
