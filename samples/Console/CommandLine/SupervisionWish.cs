using CustomerTiering.Calendars;
using NodaTime;

namespace CustomerTiering.Console.CommandLine;

/// <summary>What effort is supervised with.</summary>
/// <param name="Planned">The file of planned visits; empty for none.</param>
/// <param name="Week">The days of the week that are worked.</param>
/// <param name="Calendar">The file of the working calendar, in place of the days of the week; empty for none.</param>
/// <param name="Absences">The file of when reps are not there; empty for none.</param>
/// <param name="Policy">The file of the policy of supervision; empty for the default one.</param>
/// <param name="Spend">The file of what was put into customers; empty for none.</param>
/// <param name="CountSpend">Whether that counts as spend of the reps, beside what the diary has.</param>
/// <param name="SpendPlan">The file of what was planned to be; empty for none.</param>
/// <param name="SpendUntil">The last day of spend looked at; null for the middle of the period.</param>
internal sealed record SupervisionWish(string Planned, WorkingWeek Week, string Calendar, string Absences, string Policy, string Spend, bool CountSpend, string SpendPlan, LocalDate? SpendUntil);
