namespace CustomerTiering.Console.CommandLine;

/// <summary>In which form and where a person wants the result.</summary>
/// <param name="Json">JSON on standard output and everything else on standard error.</param>
/// <param name="Folder">The folder for files; empty when none is asked for.</param>
/// <param name="Force">Whether files that are there may be written over.</param>
/// <param name="Top">How many customers a table shows.</param>
internal sealed record OutputWish(bool Json, string Folder, bool Force, int Top);
