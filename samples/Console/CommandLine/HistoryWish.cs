namespace CustomerTiering.Console.CommandLine;

/// <summary>How tiers live in time, as asked for; empty texts for what is not said.</summary>
/// <param name="Qualification">The name of a qualification policy, or a file with one.</param>
/// <param name="Movement">The name of a movement policy, or a file with one.</param>
/// <param name="Overrides">A file of overrides.</param>
/// <param name="Merges">A file of merges.</param>
internal sealed record HistoryWish(string Qualification, string Movement, string Overrides, string Merges)
{
    /// <summary>Whether anything is said.</summary>
    public bool SaysSomething => Qualification.Length + Movement.Length + Overrides.Length + Merges.Length > 0;
}
