namespace CustomerTiering.Console.CommandLine;

/// <summary>A test file to plan.</summary>
/// <param name="File">The file, empty for none.</param>
/// <param name="Seconds">Processor seconds.</param>
/// <param name="Iterations">Trials instead of seconds; 0 when not stated.</param>
/// <param name="Seed">Decides all chance.</param>
internal sealed record InstanceWish(string File, double Seconds, long Iterations, ulong Seed);
