using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>
/// Marks a test whose parameters FsCheck draws: it must hold for every draw. A failing draw is shrunk, and the message ends
/// with the <see cref="Replay"/> text that repeats it.
/// </summary>
/// <remarks>
/// Stands in for the attribute of the package FsCheck.Xunit, under the same names, so that the package can take its place.
/// The seed is fresh in each run: a law that holds for one seed only is found sooner or later, and the printed seed repeats it.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("FsCheck.Xunit.PropertyDiscoverer", "CustomerTiering.Testing")]
public sealed class PropertyAttribute : FactAttribute
{
    /// <summary>Draws that must pass.</summary>
    public int MaxTest { get; init; } = 100;

    /// <summary>Draws that may be thrown away by a precondition before the property counts as exhausted, which is a failure.</summary>
    public int MaxRejected { get; init; } = 1000;

    /// <summary>Size of the first draw; lists are about as long as the size, numbers about as large.</summary>
    public int StartSize { get; init; } = 1;

    /// <summary>Size of the last draw.</summary>
    public int EndSize { get; init; } = 100;

    /// <summary>Types whose public static members of type <c>Arbitrary</c> say how to draw; later types win over earlier ones.</summary>
    public Type[] Arbitrary { get; init; } = [];

    /// <summary>Draws to repeat, as a failure printed them: <c>seed,gamma</c> or <c>seed,gamma,size</c>. Empty for fresh ones.</summary>
    public string Replay { get; init; } = string.Empty;
}
