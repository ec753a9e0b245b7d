using System.Globalization;

namespace CustomerTiering.Benchmarks.Routing;

/// <summary>What became of one routing test file.</summary>
/// <param name="Cost">The cost of the plan, as the check reckons it.</param>
/// <param name="IsFeasible">Whether the check found nothing wrong.</param>
/// <param name="Iterations">Trials made.</param>
/// <param name="Seconds">Processor seconds of the process from its start.</param>
internal sealed record RoutingAnswer(double Cost, bool IsFeasible, long Iterations, double Seconds)
{
    /// <summary>How far above the best known cost it is, in percent; never below 0.</summary>
    public double GapTo(double best) => Math.Max(0, ((Cost / best) - 1) * 100);

    /// <summary>One line for the process that asked.</summary>
    public string Write() => string.Create(CultureInfo.InvariantCulture, $"{Cost:R} {IsFeasible} {Iterations} {Seconds:R}");

    /// <summary>Reads such a line.</summary>
    public static RoutingAnswer Read(string line)
    {
        var fields = line.Split(' ');
        return new RoutingAnswer(
            double.Parse(fields[0], CultureInfo.InvariantCulture),
            bool.Parse(fields[1]),
            long.Parse(fields[2], CultureInfo.InvariantCulture),
            double.Parse(fields[3], CultureInfo.InvariantCulture));
    }
}
