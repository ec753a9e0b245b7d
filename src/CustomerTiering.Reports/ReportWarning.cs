namespace CustomerTiering.Reports;

/// <summary>Something the reader of a report should know before trusting it.</summary>
/// <param name="Code">A stable name of the kind of warning, such as <c>channel-unknown</c>.</param>
/// <param name="Text">The warning in the reader's language.</param>
public sealed record ReportWarning(string Code, string Text);
