using CustomerTiering.Files.Tables;

namespace CustomerTiering.Files.Rows;

/// <summary>Nobody listens to the progress of a reading.</summary>
internal sealed class Silent : IProgress<ReadProgress>
{
    public static Silent Progress { get; } = new();

    public void Report(ReadProgress value)
    {
    }
}
