using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Tiering;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Tiering.Policies;

/// <summary>Writing a policy down and reading it back changes nothing; whatever stands in a file, reading it ends in an outcome.</summary>
public class PolicyRoundTripLaws
{
    private const int Seeds = 1_000_000;

    [Property(MaxTest = 300, EndSize = Seeds)]
    public void A_sound_draft_passes_and_comes_back_equal_from_its_JSON(int seed)
    {
        var draft = AnyDraft.Of(seed);
        var policy = TieringPolicy.Of(draft).Policy();
        var json = policy.ToJson();
        var again = TieringPolicy.Parse(json).Policy();
        again.Draft.ShouldBe(draft);
        again.Draft.GetHashCode().ShouldBe(draft.GetHashCode());
        again.ToJson().ShouldBe(json);
    }

    [Property(EndSize = Seeds)]
    public void Two_seeds_write_the_same_only_when_they_say_the_same(int one, int other)
    {
        var (left, right) = (AnyDraft.Of(one), AnyDraft.Of(other));
        var same = string.Equals(TieringPolicy.Of(left).Policy().ToJson(), TieringPolicy.Of(right).Policy().ToJson(), StringComparison.Ordinal);
        same.ShouldBe(left == right);
    }

    [Fact]
    public void Numbers_that_are_equal_are_written_alike()
    {
        var plain = TieringPolicy.Of(Checked.Ladder(new TierLine.AtLeast(1000m), new TierLine.AtLeast(0.5m))).Policy();
        var padded = TieringPolicy.Of(Checked.Ladder(new TierLine.AtLeast(1000.000m), new TierLine.AtLeast(0.50m))).Policy();
        padded.ToJson().ShouldBe(plain.ToJson());
    }

    [Fact]
    public void The_culture_of_the_machine_does_not_matter()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            var json = TieringPolicy.ForDistributors.ToJson();
            json.ShouldContain("\"share\": 0.95");
            TieringPolicy.Parse(json).Policy().ToJson().ShouldBe(json);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Shipped_policies_are_sound_and_come_back_from_their_JSON()
    {
        foreach (var shipped in TieringPolicy.Shipped)
        {
            TieringPolicy.Of(shipped.Draft).Faults().ShouldBeEmpty();
            TieringPolicy.Parse(shipped.ToJson()).Policy().Draft.ShouldBe(shipped.Draft);
        }
    }

    [Fact]
    public void A_host_reads_with_its_own_channels()
    {
        var own = ChannelScheme.Of(new Channel(new ChannelId("GT"), "General trade", "流通", ["kiosks"]));
        var draft = Checked.Sound with { Channels = [new ChannelRule(new ChannelId("GT"), RankLevel.Outlet, Checked.Sound.Otherwise)] };
        var json = TieringPolicy.Of(draft).Policy().ToJson();
        TieringPolicy.Parse(json, own).Policy().Draft.ShouldBe(draft);
        TieringPolicy.Parse(json.Replace("\"GT\"", "\"Kiosks\""), own).Policy().Draft.ShouldBe(draft);
        TieringPolicy.Parse(json).Policy().Draft.Channels[0].Channel.ShouldBe(ChannelScheme.TraditionalTrade);
    }

    [Property(MaxTest = 1000, EndSize = Seeds)]
    public void A_damaged_file_is_refused_with_places_inside_it_or_still_sound(int seed, int damages)
    {
        var random = new Random(seed);
        var text = TieringPolicy.Of(AnyDraft.Of(seed)).Policy().ToJson();
        for (var damage = 0; damage <= Math.Abs(damages % 3); damage++)
        {
            var place = random.Next(text.Length);
            var length = Math.Min(random.Next(0, 8), text.Length - place);
            string[] with = ["", "\"", "{", "]", ",", "0", "-", "null", "1e99", "\\ud800", "\u0000", "A", "tier", "true", "//", "重"];
            text = text[..place] + with[random.Next(with.Length)] + text[(place + length)..];
        }

        var lines = text.Split('\n');
        foreach (var fault in TieringPolicy.Parse(text).Faults())
        {
            fault.Position.Line.ShouldBeInRange(1, lines.Length);
            fault.Position.Column.ShouldBeInRange(1, lines[fault.Position.Line - 1].Length + 1);
            fault.Path.ShouldStartWith("$");
            fault.Message.ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Property(EndSize = Seeds)]
    public void Every_sound_policy_can_be_described(int seed)
    {
        var policy = TieringPolicy.Of(AnyDraft.Of(seed)).Policy();
        foreach (var culture in new[] { CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("zh-CN"), CultureInfo.GetCultureInfo("de-DE") })
        {
            policy.Describe(culture, PolicyFormat.Text).ShouldContain(policy.Version);
            policy.Describe(culture, PolicyFormat.Markdown).ShouldStartWith("# ");
            MermaidGrammar.ShouldBeFlowchart(policy.Describe(culture, PolicyFormat.Mermaid));
        }
    }
}
