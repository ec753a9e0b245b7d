namespace CustomerTiering.Statistics;

/// <summary>
/// A rate of events before and after a moment, tested against chance: would so few events afterwards be seen if the rate had stayed?
/// </summary>
/// <remarks>
/// Exposure is what the events are counted against: days, or better all visits of the same rep, so that holidays and illness thin out both alike. Given all
/// events, each falls after the moment with the chance of the exposure there; the p-value is the exact binomial one (Przyborowski and Wilenski 1940). Events
/// that keep a regular interval vary less than that, so for them the test is cautious.
/// </remarks>
public sealed record RateFall
{
    /// <summary>A rate before and after a moment.</summary>
    /// <param name="eventsBefore">Events before it.</param>
    /// <param name="eventsAfter">Events from it on.</param>
    /// <param name="exposureBefore">Exposure before it, more than 0.</param>
    /// <param name="exposureAfter">Exposure from it on, more than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">No event before, a negative count after, or an exposure that is not above zero and finite.</exception>
    public RateFall(int eventsBefore, int eventsAfter, double exposureBefore, double exposureAfter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(eventsBefore, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(eventsAfter);
        Require(exposureBefore, nameof(exposureBefore));
        Require(exposureAfter, nameof(exposureAfter));
        (EventsBefore, EventsAfter, ExposureBefore, ExposureAfter) = (eventsBefore, eventsAfter, exposureBefore, exposureAfter);
    }

    /// <summary>Events before the moment; at least 1.</summary>
    public int EventsBefore { get; }

    /// <summary>Events from the moment on.</summary>
    public int EventsAfter { get; }

    /// <summary>Exposure before the moment.</summary>
    public double ExposureBefore { get; }

    /// <summary>Exposure from the moment on.</summary>
    public double ExposureAfter { get; }

    /// <summary>What is left of the rate: 1 where it stayed, 0 where no event came any more.</summary>
    public double Left => EventsAfter / ExposureAfter / (EventsBefore / ExposureBefore);

    /// <summary>How many events would have come after the moment at the rate before it.</summary>
    public double Expected => EventsBefore / ExposureBefore * ExposureAfter;

    /// <summary>
    /// The chance of as few events after the moment, or fewer, had the rate stayed the same: above 0, up to 1. One-sided. O(events after).
    /// </summary>
    public double PValue
    {
        get
        {
            var events = EventsBefore + EventsAfter;
            var (logAfter, logBefore) = (SteadyMath.Log(ExposureAfter), SteadyMath.Log(ExposureBefore));
            var logAll = SteadyMath.Log(ExposureAfter + ExposureBefore);
            var (sum, logTerm) = (0.0, events * (logBefore - logAll));
            for (var count = 0; count <= EventsAfter; count++)
            {
                sum += logTerm > -700 ? SteadyMath.Exp(logTerm) : 0;
                logTerm += SteadyMath.Log((events - count) / (count + 1.0)) + logAfter - logBefore;
            }

            return Math.Clamp(sum, double.Epsilon, 1);
        }
    }

    /// <summary>
    /// How much better two rates explain the events than one, as a logarithm of likelihoods: 0 where the rate stayed or rose, greater the clearer the
    /// fall. Of several moments the one where it is greatest is the likeliest beginning.
    /// </summary>
    public double LogLikelihoodRatio
    {
        get
        {
            if (Left >= 1)
            {
                return 0;
            }

            var rate = (EventsBefore + EventsAfter) / (ExposureBefore + ExposureAfter);
            var after = EventsAfter == 0 ? 0 : EventsAfter * SteadyMath.Log(EventsAfter / ExposureAfter / rate);
            return Math.Max((EventsBefore * SteadyMath.Log(EventsBefore / ExposureBefore / rate)) + after, 0);
        }
    }

    private static void Require(double exposure, string name)
    {
        if (!(exposure > 0 && double.IsFinite(exposure)))
        {
            throw new ArgumentOutOfRangeException(name, exposure, "Exposure is above zero and finite.");
        }
    }
}
