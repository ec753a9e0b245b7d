namespace CustomerTiering.Console.CommandLine;

/// <summary>How tiers live in time, as asked for; empty texts for what is not said.</summary>
/// <param name="Qualification">The name of a qualification policy, or a file with one.</param>
/// <param name="Movement">The name of a movement policy, or a file with one.</param>
/// <param name="Exit">The name of the tiering policy that says who may stay, or a file with one.</param>
/// <param name="Overrides">A file of overrides.</param>
/// <param name="Merges">A file of merges.</param>
/// <param name="Groups">A file of changes of group.</param>
/// <param name="Disputes">A file of disputed facts.</param>
internal sealed record HistoryWish(string Qualification, string Movement, string Exit, string Overrides, string Merges, string Groups, string Disputes)
{
    /// <summary>Whether anything is said.</summary>
    public bool SaysSomething => Qualification.Length + Movement.Length + Exit.Length + Overrides.Length + Merges.Length + Groups.Length + Disputes.Length > 0;
}
