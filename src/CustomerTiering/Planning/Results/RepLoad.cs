using CustomerTiering.Customers;

namespace CustomerTiering.Planning;

/// <summary>How a rep's time is used by a plan.</summary>
/// <param name="Rep">The rep.</param>
/// <param name="CapacityMinutes">Minutes the rep can work in the horizon.</param>
/// <param name="StopMinutes">Minutes at stops, appointments included.</param>
/// <param name="TravelMinutes">Minutes on the way.</param>
/// <param name="Visits">Visits and other contacts.</param>
public sealed record RepLoad(RepId Rep, int CapacityMinutes, int StopMinutes, int TravelMinutes, int Visits)
{
    /// <summary>By what factor the intervals of the rep's customers were stretched; 1 when they were not.</summary>
    public double Stretch { get; init; } = 1;

    /// <summary>Minutes that the visits missing for want of time would have taken, each with the mean way of the visits there are; 0 when none is missing for it.</summary>
    public int ShortMinutes { get; init; }

    /// <summary>Minutes used ÷ minutes there are; 0 without capacity.</summary>
    public double Utilisation => CapacityMinutes == 0 ? 0 : (StopMinutes + TravelMinutes) / (double)CapacityMinutes;
}
