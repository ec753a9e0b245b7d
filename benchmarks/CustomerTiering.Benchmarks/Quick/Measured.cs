using System.Globalization;

namespace CustomerTiering.Benchmarks.Quick;

/// <summary>What one contender took for one job.</summary>
/// <param name="Processor">Processor seconds of each run, both threads together.</param>
/// <param name="Elapsed">Seconds of each run.</param>
/// <param name="Allocated">Bytes allocated in a run.</param>
/// <param name="Peak">Most bytes that the process held in memory, its input included.</param>
/// <param name="Input">Bytes that the process held before the first run.</param>
/// <param name="Hash">The answer's hash.</param>
internal sealed record Measured(double[] Processor, double[] Elapsed, long Allocated, long Peak, long Input, ulong Hash)
{
    public double LeastProcessor => Processor.Min();

    public double MedianProcessor => Processor.Order().ElementAt(Processor.Length / 2);

    public double LeastElapsed => Elapsed.Min();

    /// <summary>One line that a parent process reads.</summary>
    public string Line() => string.Create(
        CultureInfo.InvariantCulture,
        $"measured {string.Join(';', Processor.Select(Text))} {string.Join(';', Elapsed.Select(Text))} {Allocated} {Peak} {Input} {Hash}");

    public static Measured Parse(string line)
    {
        var parts = line.Split(' ');
        return new Measured(Numbers(parts[1]), Numbers(parts[2]), Whole(parts[3]), Whole(parts[4]), Whole(parts[5]), ulong.Parse(parts[6], CultureInfo.InvariantCulture));
    }

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static double[] Numbers(string text) => [.. text.Split(';').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];

    private static long Whole(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
