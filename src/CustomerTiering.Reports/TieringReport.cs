using System.Globalization;
using CustomerTiering.Effort;
using CustomerTiering.Tiering;

namespace CustomerTiering.Reports;

/// <summary>
/// A tiering result with what surrounds it: the rows it came from and warnings. JSON, CSV, pictures and pages are all written from this.
/// </summary>
/// <remarks>Immutable.</remarks>
public sealed class TieringReport
{
    /// <summary>A report on a result.</summary>
    /// <param name="result">The decisions.</param>
    /// <param name="rows">What became of the rows they rest on.</param>
    /// <param name="warnings">Warnings of the reading, in the reader's language, shown before those found in the result itself.</param>
    public TieringReport(TieringResult result, ReportRows rows, params IEnumerable<ReportWarning> warnings)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(warnings);
        Result = result;
        Rows = rows;
        ReadingWarnings = [.. warnings];
        Concentration = Tiering.Concentration.Of(result);
    }

    /// <summary>The decisions.</summary>
    public TieringResult Result { get; }

    /// <summary>What became of the rows they rest on.</summary>
    public ReportRows Rows { get; }

    /// <summary>Warnings of the reading.</summary>
    public IReadOnlyList<ReportWarning> ReadingWarnings { get; }

    /// <summary>How much depends on few customers, and how much the many others bring.</summary>
    public ConcentrationResult Concentration { get; init; }

    /// <summary>What the report is called; the writer's own title when empty.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>Why this policy was used, in the reader's language; empty when somebody asked for it.</summary>
    public string PolicyReason { get; init; } = string.Empty;

    /// <summary>Effort against the tiers of this result, shown beside them: none or one.</summary>
    public IReadOnlyList<EffortResult> Effort { get; private init; } = [];

    /// <summary>The report with effort beside it.</summary>
    /// <param name="effort">The comparison of a diary with this very result.</param>
    /// <exception cref="ArgumentException">The effort is against other tiers.</exception>
    public TieringReport WithEffort(EffortResult effort)
    {
        ArgumentNullException.ThrowIfNull(effort);
        return ReferenceEquals(effort.Tiers, Result)
            ? new TieringReport(Result, Rows, ReadingWarnings) { Concentration = Concentration, Title = Title, PolicyReason = PolicyReason, Effort = [effort] }
            : throw new ArgumentException("The effort is against other tiers.", nameof(effort));
    }

    /// <summary>Every warning: those of the reading, then those found in the result.</summary>
    public IEnumerable<ReportWarning> Warnings(CultureInfo culture) =>
        ReadingWarnings.Concat(Concentration.Warnings.Select(warning => new ReportWarning(warning.Code, warning.Say(culture))));
}
