using CustomerTiering.Sql.Stages;

namespace CustomerTiering.Sql.Statements;

/// <summary>Where the columns of a translated statement stand, and what its whole numbers mean.</summary>
internal sealed class TierColumns(StatementPlan plan)
{
    public const int Customer = 0;
    public const int Name = 1;
    public const int Group = 2;
    public const int Channel = 3;
    public const int Tier = 4;
    public const int TierPlace = 5;
    public const int IsCore = 6;
    public const int IsFocus = 7;
    public const int IsProvisional = 8;
    public const int Untested = 9;
    public const int Rank = 10;
    public const int Revenue = 11;
    public const int Base = 12;
    public const int Through = 13;
    public const int Total = 14;
    public const int Rule = 15;
    public const int LinePlace = 16;
    public const int IsTold = 17;
    public const int IsRankUnknown = 18;
    public const int FaultCounts = 19;
    public const int FirstTest = 20;
    public const int PartsOfTest = 5;

    /// <summary>The columns of the book that count what cannot be used, in the order in which they are told.</summary>
    public static IReadOnlyList<string> Faults { get; } =
        ["bad_amounts", "bad_days", "bad_costs", "bad_ids", "bad_file_days", "bad_measures", "twice", "groups_twice", "currencies", "bad_channels"];

    public StatementPlan Plan => plan;
}
