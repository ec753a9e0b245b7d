namespace CustomerTiering.Testing;

/// <summary>
/// A test with given cases that reads data sets of <see cref="SharedData"/>: left out, with the reason, where they are missing; on the build server it then fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataTheoryAttribute : TheoryAttribute
{
    /// <summary>A test with given cases that reads these files.</summary>
    /// <param name="files">Paths below the folder of data sets, with forward slashes.</param>
    public SharedDataTheoryAttribute(params string[] files)
    {
        Files = files;
        if (SharedData.ReasonToSkip(files) is { Length: > 0 } reason)
        {
            Skip = reason;
        }
    }

    /// <summary>The files it reads.</summary>
    public IReadOnlyList<string> Files { get; }
}
