using CustomerTiering.Customers;

namespace CustomerTiering.Tiering;

/// <summary>One channel while its units' figures go on changing.</summary>
internal sealed class LiveChannel
{
    private readonly List<int> changed = [];
    private readonly List<byte> tiers = [];
    private readonly HashSet<int> left = [];
    private readonly Stack<int> free = [];

    /// <param name="peers">The channel as it was decided on; its columns are this channel's own from now on.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="facts">What units are filled from.</param>
    public LiveChannel(Peers peers, TieringPolicyDraft policy, LiveFacts facts)
    {
        Channel = peers.Channel;
        var drivers = PeerMap.DriversNeeded(policy, [peers.Rule], facts.Supplied);
        Units = new LiveUnits(peers, drivers, Driver.FirstSupplied + facts.Supplied.Count);
        Ladder = peers.Meter.OthersMove ? new RereadLadder(peers, policy, Units, facts.Supplied) : new KeptLadder(peers, policy, Units);
        for (var unit = 0; unit < Units.Count; unit++)
        {
            tiers.Add((byte)Ladder.TierOf(unit));
        }
    }

    public ChannelId Channel { get; }

    public LiveUnits Units { get; }

    public LiveLadder Ladder { get; }

    /// <summary>Customers of the channel.</summary>
    public int Customers { get; private set; }

    /// <summary>The place of the tier of a unit.</summary>
    public int TierOf(int unit) => tiers[unit];

    /// <summary>A unit without customers.</summary>
    public int AddUnit()
    {
        if (free.TryPop(out var unit))
        {
            return unit;
        }

        tiers.Add(0);
        return Units.Add();
    }

    /// <summary>Gives back a unit that lost its only customer.</summary>
    public void Release(int unit) => free.Push(unit);

    /// <summary>Announces that a unit's figures or customers change; it is filled again in the end.</summary>
    public void Touch(int unit)
    {
        if (left.Add(unit))
        {
            changed.Add(unit);
            Ladder.Leave(unit);
        }
    }

    /// <summary>Notes a customer whose figures are in a unit already.</summary>
    public void Adopt(int unit, int customer, LiveFacts facts)
    {
        Units.Adopt(unit, customer, facts.NextMember);
        Customers++;
    }

    /// <summary>Puts a customer into a unit.</summary>
    public void Join(int unit, int customer, LiveFacts facts)
    {
        Touch(unit);
        Units.Join(unit, customer, facts.NextMember);
        Customers++;
    }

    /// <summary>Takes a customer out of a unit.</summary>
    public void Part(int unit, int customer, LiveFacts facts)
    {
        Touch(unit);
        Units.Part(unit, customer, facts.NextMember);
        Customers--;
    }

    /// <summary>Decides anew on all that may have moved. Hands over the customers whose tier may be another now.</summary>
    public void Settle(LiveFacts facts, List<int> affected)
    {
        if (changed.Count == 0)
        {
            return;
        }

        Units.Refill(changed, facts);
        foreach (var unit in Ladder.Settle(changed))
        {
            var tier = (byte)Ladder.TierOf(unit);
            if (tier != tiers[unit])
            {
                tiers[unit] = tier;
                affected.AddRange(Units.Members(unit, facts.NextMember));
            }
        }

        foreach (var unit in changed)
        {
            tiers[unit] = (byte)Ladder.TierOf(unit);
            affected.AddRange(Units.Members(unit, facts.NextMember));
        }

        changed.Clear();
        left.Clear();
    }
}
