using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Tests.Tiering.Policies;

public class HeaderFaultTests
{
    [Fact]
    public void A_policy_has_a_name() => (Checked.Sound with { Name = " " }).ShouldBeRefused("name-empty", "$.name", string.Empty);

    [Fact]
    public void A_policy_has_a_version() => (Checked.Sound with { Version = string.Empty }).ShouldBeRefused("version-empty", "$.version", string.Empty);

    [Fact]
    public void A_name_can_be_printed() => (Checked.Sound with { Name = "a\nb" }).ShouldBeRefused("text-unprintable", "$.name", "3 letters");

    [Fact]
    public void Half_a_character_cannot_be_printed() => (Checked.Sound with { Version = "1\ud800" }).ShouldBeRefused("text-unprintable", "$.version", "2 letters");

    [Fact]
    public void A_tier_can_be_printed() =>
        (Checked.Sound with { Tiers = TierScheme.Of("A", "B", "C\tx") }).ShouldBeRefused("text-unprintable", "$.tiers[2]", "3 letters");

    [Fact]
    public void A_policy_is_in_force_on_some_day()
    {
        var day = new LocalDate(2026, 1, 1);
        (Checked.Sound with { Effective = new DayRange(day, day) }).ShouldBeRefused("effective-empty", "$.effective", "2026-01-01..");
    }

    [Fact]
    public void A_tier_has_no_negative_number_of_places() =>
        Choosing(new TieringChoices { MinimumPlaces = -1 }).ShouldBeRefused("minimum-places-negative", "$.choices.minimumPlaces", "-1");

    [Fact]
    public void A_choice_is_one_of_those_named()
    {
        Choosing(new TieringChoices { Ties = (TieRule)9 }).ShouldBeRefused("choice-unknown", "$.choices.ties", "9");
        Choosing(new TieringChoices { Counts = (CountRounding)9 }).ShouldBeRefused("choice-unknown", "$.choices.counts", "9");
        Choosing(new TieringChoices { NonPositive = (NonPositiveRule)9 }).ShouldBeRefused("choice-unknown", "$.choices.nonPositive", "9");
        Channel(ChannelScheme.ModernTrade, (RankLevel)9).ShouldBeRefused("choice-unknown", "$.channels[0].level", "9");
    }

    [Fact]
    public void A_channel_has_one_rule()
    {
        var rule = new ChannelRule(ChannelScheme.ModernTrade, RankLevel.Outlet, Checked.Sound.Otherwise);
        (Checked.Sound with { Channels = [rule, rule] }).ShouldBeRefused("channel-twice", "$.channels[1].channel", "modern-trade");
    }

    [Fact]
    public void No_channel_is_called_none() =>
        Channel(new ChannelId("(none)"), RankLevel.Outlet).ShouldBeRefused("channel-reserved", "$.channels[0].channel", "(none)");

    private static TieringPolicyDraft Choosing(TieringChoices choices) => Checked.Sound with { Choices = choices };

    private static TieringPolicyDraft Channel(ChannelId channel, RankLevel level) =>
        Checked.Sound with { Channels = [new ChannelRule(channel, level, Checked.Sound.Otherwise)] };
}
