namespace CustomerTiering.Demo.Visits;

/// <summary>Keeps a rep's hours on the largest fifth near the planned share: off by some in every week, hardly over a year.</summary>
/// <param name="share">The planned share of minutes.</param>
internal sealed class HourBalance(double share)
{
    private double wanted;
    private double spent;
    private double noise;
    private double shift;

    /// <summary>Begins a week: its own share is off by what is drawn, and takes back what the week before was off.</summary>
    public void BeginWeek(double drawn)
    {
        shift = drawn - noise;
        noise = drawn;
    }

    /// <summary>Whether the next minutes go to the largest fifth.</summary>
    public bool WantsLarge => spent < wanted;

    /// <summary>Notes minutes spent.</summary>
    public void Spent(int minutes, bool large)
    {
        wanted += (share + shift) * minutes;
        spent += large ? minutes : 0;
    }
}
