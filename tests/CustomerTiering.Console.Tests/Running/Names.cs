namespace CustomerTiering.Console.Tests.Running;

/// <summary>Asks for names without forbidding others.</summary>
internal static class Names
{
    /// <summary>Every one of the expected names is there.</summary>
    public static void ShouldHold(this IEnumerable<string> found, IEnumerable<string> expected) => expected.Except(found, StringComparer.Ordinal).ShouldBeEmpty();
}
