using NodaTime;

namespace CustomerTiering.History;

/// <summary>Applies the rules of movement to one decision: one pass over the columns, and a movement only where something moves.</summary>
internal sealed class DayMovements(DayTiers tiers, TierStates states, MovementLog log, Func<PolicyVersion, LocalDate[]> anchorsOf)
{
    private readonly DecisionDay decision = tiers.Decision;
    private readonly MovementPolicy rules = tiers.Decision.Version.Movement;
    private readonly QualificationPolicy qualification = tiers.Decision.Version.Qualification;
    private readonly LocalDate effective = tiers.Decision.Day.PlusDays(1);
    private readonly byte lowest = (byte)(tiers.Decision.Version.Tiers.Tiers.Count - 1);
    private readonly LocalDate[] anchors = tiers.Decision.Version.Qualification.IsPersonal ? anchorsOf(tiers.Decision.Version) : [];

    private LocalDate Day => decision.Day;

    public void Decide()
    {
        switch (decision.Kind)
        {
            case DecisionKind.PeriodEnd when decision.IsForAll:
                ForAll(PeriodEnds);
                break;
            case DecisionKind.PeriodEnd:
                foreach (var customer in decision.Due)
                {
                    PeriodEnds(customer);
                }

                break;
            case DecisionKind.Review:
                ForAll(Review);
                break;
            default:
                ForAll(GraceEnds);
                break;
        }
    }

    private void ForAll(Action<int> decide)
    {
        for (var customer = 0; customer < tiers.Entry.Length; customer++)
        {
            decide(customer);
        }
    }

    private void GraceEnds(int customer)
    {
        if (states.Tier[customer] != TierPlaces.None && states.IsInGrace(customer) && states.IsGraceOver(customer, Day))
        {
            PeriodEnds(customer);
        }
    }

    private void PeriodEnds(int customer)
    {
        var held = states.Tier[customer];
        if (ComesGoesOrRises(customer, held))
        {
            return;
        }

        if (tiers.Stay[customer] <= held)
        {
            Stay(customer, held);
        }
        else
        {
            Fall(customer, held, tiers.Stay[customer]);
        }
    }

    private void Review(int customer)
    {
        var held = states.Tier[customer];
        if (ComesGoesOrRises(customer, held))
        {
            return;
        }

        if (tiers.Stay[customer] > held)
        {
            LoseUpgrade(customer, held);
        }
        else if (states.IsInGrace(customer))
        {
            Stay(customer, held);
        }
    }

    /// <summary>What every decision does for those who come, go or qualify for more; false for those who hold a tier and qualify for none above it.</summary>
    private bool ComesGoesOrRises(int customer, byte held)
    {
        var entry = tiers.Entry[customer];
        if (entry == TierPlaces.None || held == TierPlaces.None)
        {
            ComeOrGo(customer, held, entry);
            return true;
        }

        if (entry < held)
        {
            Rise(customer, held, entry);
            return true;
        }

        return false;
    }

    private void ComeOrGo(int customer, byte held, byte entry)
    {
        if (held == entry)
        {
            return;
        }

        if (entry == TierPlaces.None)
        {
            states.Leave(customer);
            log.Note(customer, effective, log.NameOf(held), Tiering.TierName.None, MovementCause.Closed, effective);
        }
        else
        {
            var until = ValidUntil(customer, entry);
            states.Enter(customer, entry, effective, until);
            log.Note(customer, effective, Tiering.TierName.None, log.NameOf(entry), MovementCause.FirstDecision, until, RisenAt(customer));
        }
    }

    private void Rise(int customer, byte held, byte entry)
    {
        var until = ValidUntil(customer, entry);
        states.Enter(customer, entry, effective, until);
        log.Note(customer, effective, log.NameOf(held), log.NameOf(entry), MovementCause.Upgrade, until, RisenAt(customer));
    }

    /// <summary>Remembers the net by which a tier was reached within a running period, where a return can cost it; 0 where it cannot.</summary>
    private decimal RisenAt(int customer)
    {
        var net = decision.Kind == DecisionKind.Review && rules.LostUpgrade == LostUpgrade.OneStepDown ? tiers.NetOf(customer) : 0m;
        if (net != 0m)
        {
            states.Risen[customer] = (Day, net);
        }

        return net;
    }

    private void Stay(int customer, byte held)
    {
        var until = ValidUntil(customer, held);
        var wasInGrace = states.IsInGrace(customer);
        states.EndGrace(customer);
        if (wasInGrace)
        {
            states.Renew(customer, until);
            log.Note(customer, effective, log.NameOf(held), log.NameOf(held), MovementCause.GraceEndedStayed, until);
        }
        else if (until > Day && held < lowest && !states.IsValidBeyond(customer, until.PlusDays(-1)))
        {
            states.Renew(customer, until);
            log.Note(customer, effective, log.NameOf(held), log.NameOf(held), MovementCause.Renewed, until);
        }
    }

    private void Fall(int customer, byte held, byte target)
    {
        if (states.IsValidBeyond(customer, Day) || effective < states.Since(customer).PlusMonths(rules.MinimumTenureMonths))
        {
            return;
        }

        if (states.IsInGrace(customer))
        {
            if (!states.IsGraceOver(customer, Day))
            {
                return;
            }
        }
        else if (LastDayOfGrace(customer) is var last && last > Day)
        {
            states.StartGrace(customer, last);
            log.Note(customer, effective, log.NameOf(held), log.NameOf(held), MovementCause.GraceStarted, last);
            return;
        }

        Drop(customer, held, (byte)Math.Min(target, (long)held + rules.MaximumStepsDown), MovementCause.Downgrade);
    }

    private void LoseUpgrade(int customer, byte held)
    {
        if (states.Risen.TryGetValue(customer, out var risen) && held < lowest && risen.Decided >= decision.Window.Start && tiers.NetOf(customer) < risen.Net)
        {
            Drop(customer, held, (byte)(held + 1), MovementCause.UpgradeLost);
        }
    }

    private void Drop(int customer, byte held, byte to, MovementCause cause)
    {
        var until = ValidUntil(customer, to);
        states.Enter(customer, to, effective, until);
        log.Note(customer, effective, log.NameOf(held), log.NameOf(to), cause, until);
    }

    /// <summary>The last day for which a tier earned now is promised. The lowest tier promises nothing: there is nothing below it.</summary>
    private LocalDate ValidUntil(int customer, byte tier)
    {
        if (tier == lowest || qualification.Validity is TierValidity.NextDecision)
        {
            return Day;
        }

        var periodEnd = decision.Kind == DecisionKind.Review ? qualification.PeriodEndOnOrAfter(Day, AnchorOf(customer)) : Day;
        return qualification.Validity.LastDay(periodEnd);
    }

    private LocalDate LastDayOfGrace(int customer) => rules.Grace.Match(
        decisions => PeriodEndsAhead(customer, decisions.Count),
        days => Day.PlusDays(days.Count),
        months => History.PeriodEnds.MonthsAfter(Day, months.Count));

    private LocalDate PeriodEndsAhead(int customer, int count)
    {
        var day = Day;
        for (var ahead = 0; ahead < count; ahead++)
        {
            day = qualification.PeriodEndOnOrAfter(day.PlusDays(1), AnchorOf(customer));
        }

        return day;
    }

    private LocalDate AnchorOf(int customer) => anchors.Length == 0 || anchors[customer] > Day ? QualificationPolicy.CalendarYears : anchors[customer];
}
