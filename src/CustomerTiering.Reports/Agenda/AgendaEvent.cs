using CustomerTiering.Planning;
using NodaTime;

namespace CustomerTiering.Reports.Agenda;

/// <summary>One event of a calendar file, as far as a later file has to know it.</summary>
/// <param name="Uid">Its lasting id.</param>
/// <param name="Sequence">How often it was changed since it was first written, 0 at first.</param>
/// <param name="Subject">What stays the same when it moves: the customer's id, or an appointment's title.</param>
/// <param name="Day">The day.</param>
/// <param name="Hours">From when to when.</param>
/// <param name="IsCancelled">Whether it was called off.</param>
public sealed record AgendaEvent(string Uid, int Sequence, string Subject, LocalDate Day, HourRange Hours, bool IsCancelled);
