using System.Globalization;
using Npgsql;

namespace CustomerTiering.Benchmarks.Databases;

/// <summary>The processor time that a PostgreSQL server on this Linux machine has spent on a connection and on the helpers of its parallel scans, which no figure of this process holds.</summary>
internal static class ServerProcessor
{
    private const double TicksPerSecond = 100;

    // Places in /proc/PID/stat after the name in brackets: parent, own time, time of children that have ended.
    private const int Parent = 1;
    private const int Own = 11;
    private const int Ended = 13;

    /// <summary>Seconds so far; not a number where the server is not seen from here.</summary>
    public static double Seconds(NpgsqlConnection connection)
    {
        if (!TryRead(connection.ProcessID, out var backend) || !TryRead((int)backend[Parent], out var server))
        {
            return double.NaN;
        }

        return (backend[Own] + backend[Own + 1] + server[Ended] + server[Ended + 1]) / TicksPerSecond;
    }

    private static bool TryRead(int process, out long[] figures)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/stat");
        if (!File.Exists(path))
        {
            figures = [];
            return false;
        }

        var text = File.ReadAllText(path);
        figures = [.. text[(text.LastIndexOf(')') + 2)..].Split(' ').Select(part => long.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var figure) ? figure : 0)];
        return text.Contains("(postgres)", StringComparison.Ordinal);
    }
}
