namespace CustomerTiering.Files.Lines;

/// <summary>How files of order lines are read. The result does not depend on it.</summary>
/// <param name="FromBytes">Whether files that allow it are read straight from their bytes.</param>
/// <param name="WorthTwoThreads">Bytes from which on that takes two threads: below, what the second reads costs more to add than it saves.</param>
internal sealed record ReadingWay(bool FromBytes, long WorthTwoThreads)
{
    /// <summary>The fastest.</summary>
    public static ReadingWay Usual { get; } = new(FromBytes: true, WorthTwoThreads: 4 << 20);

    /// <summary>Every row through the careful reading.</summary>
    public static ReadingWay Careful { get; } = new(FromBytes: false, WorthTwoThreads: 0);
}
