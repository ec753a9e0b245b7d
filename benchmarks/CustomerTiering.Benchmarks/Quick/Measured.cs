namespace CustomerTiering.Benchmarks.Quick;

/// <summary>What one contender took for one job.</summary>
/// <param name="Processor">Processor seconds of each run, both threads together.</param>
/// <param name="Elapsed">Seconds of each run.</param>
/// <param name="Allocated">Bytes allocated in a run.</param>
/// <param name="Peak">Most bytes that the process held in memory, its input included.</param>
/// <param name="Input">Bytes that the process held before the first run.</param>
/// <param name="Hashes">The answer's hash in each run, the first included: code that is not compiled well yet has to give the same.</param>
internal sealed record Measured(double[] Processor, double[] Elapsed, long Allocated, long Peak, long Input, ulong[] Hashes)
{
    public double LeastProcessor => Processor.Min();

    public double MedianProcessor => Processor.Order().ElementAt(Processor.Length / 2);

    public double LeastElapsed => Elapsed.Min();
}
