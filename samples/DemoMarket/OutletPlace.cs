using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Demo;

/// <summary>Where an outlet lies and when it has time for a rep.</summary>
/// <param name="Customer">The outlet.</param>
/// <param name="X">Kilometres to the east of the market's south-west corner.</param>
/// <param name="Y">Kilometres to the north of it.</param>
/// <param name="Opens">When it opens.</param>
/// <param name="Closes">When it closes.</param>
/// <param name="BusyFrom">When its busy hours begin: no visits then.</param>
/// <param name="BusyTo">When they end.</param>
public sealed record OutletPlace(CustomerId Customer, decimal X, decimal Y, LocalTime Opens, LocalTime Closes, LocalTime BusyFrom, LocalTime BusyTo);
