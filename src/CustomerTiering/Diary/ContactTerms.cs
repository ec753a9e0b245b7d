namespace CustomerTiering.Diary;

/// <summary>What a contact of one channel must have to count, and what it weighs.</summary>
/// <param name="Channel">The channel.</param>
public sealed record ContactTerms(ContactChannel Channel)
{
    /// <summary>What one contact weighs beside a visit of weight 1; not negative.</summary>
    public decimal Weight { get; init; } = 1;

    /// <summary>The least minutes it takes, inclusive; asked only where a length is recorded or needed.</summary>
    public int LeastMinutes { get; init; }

    /// <summary>The most minutes it takes, inclusive: beyond them somebody forgot to check out.</summary>
    public int MostMinutes { get; init; } = 720;

    /// <summary>Whether check-in and check-out must be recorded; such contacts of one rep must not overlap either.</summary>
    public bool NeedsTimes { get; init; }
}
