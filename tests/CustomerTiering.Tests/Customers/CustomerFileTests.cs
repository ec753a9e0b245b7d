using System.Globalization;
using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Tests.Customers;

public class CustomerFileTests
{
    private static readonly LocalDate Day = new(2026, 6, 30);

    [Theory]
    [InlineData("现代通路", "modern-trade")]
    [InlineData("General Trade", "traditional-trade")]
    [InlineData("general_trade", "traditional-trade")]
    [InlineData(" 特通 ", "special-channel")]
    [InlineData("FRESH-SUPERMARKETS", "fresh-supermarket")]
    [InlineData("E-commerce", "E-commerce")]
    public void A_word_means_the_channel_of_the_scheme_or_itself(string word, string channel) =>
        ChannelScheme.ForDistributors.Resolve(word).Value.ShouldBe(channel);

    [Fact]
    public void A_blank_means_no_channel() => ChannelScheme.ForDistributors.Resolve("  ").ShouldBe(ChannelId.None);

    [Fact]
    public void Every_channel_is_found_by_each_of_its_words()
    {
        foreach (var channel in ChannelScheme.ForDistributors.Channels)
        {
            foreach (var word in (IEnumerable<string>)[channel.Id.Value, channel.English, channel.Chinese, .. channel.Aliases])
            {
                ChannelScheme.ForDistributors.Resolve(word.ToUpperInvariant()).ShouldBe(channel.Id, word);
            }

            ChannelScheme.ForDistributors.NameOf(channel.Id, CultureInfo.GetCultureInfo("zh-CN")).ShouldBe(channel.Chinese);
            ChannelScheme.ForDistributors.NameOf(channel.Id, CultureInfo.GetCultureInfo("de")).ShouldBe(channel.English);
        }
    }

    [Fact]
    public void One_word_for_two_channels_is_refused() => Should.Throw<ArgumentException>(() => ChannelScheme.Of(
        new Channel(new ChannelId("a"), "One", "一", ["x y"]), new Channel(new ChannelId("b"), "Two", "二", ["X-Y"])));

    [Fact]
    public void A_file_is_in_the_order_of_ids_whatever_order_it_came_in()
    {
        var file = CustomerFile.Of(((string[])["b", "a", "B"]).Select(id => new Customer(new CustomerId(id))));
        file.Customers.Select(customer => customer.Id.Value).ShouldBe(["B", "a", "b"]);
        file.TryGet(new CustomerId("a"), out _).ShouldBeTrue();
        file.TryGet(new CustomerId("A"), out _).ShouldBeFalse();
    }

    [Fact]
    public void A_customer_or_group_that_stands_twice_is_refused()
    {
        Should.Throw<ArgumentException>(() => CustomerFile.Of([new Customer(new CustomerId("a")), new Customer(new CustomerId(" a "))])).Message.ShouldContain("'a' stands twice");
        Should.Throw<ArgumentException>(() => CustomerFile.Of([], [new CustomerGroup(new GroupId("g")), new CustomerGroup(new GroupId("g"))]));
        Should.Throw<ArgumentException>(() => new Customer(CustomerId.None));
    }

    [Fact]
    public void A_tenure_starts_on_the_signing_day_and_ends_before_the_closing_day()
    {
        var tenure = Tenure.Between(Day, Day.PlusDays(2));
        Enumerable.Range(-1, 4).Select(day => tenure.CoversDay(Day.PlusDays(day))).ShouldBe([false, true, true, false]);
        (Tenure.Always.HasSigningDay, Tenure.From(Day).HasSigningDay, Tenure.Until(Day).HasSigningDay).ShouldBe((false, true, false));
        (Tenure.Always.HasClosingDay, Tenure.From(Day).HasClosingDay, Tenure.Until(Day).HasClosingDay).ShouldBe((false, false, true));
        default(Tenure).CoversDay(Day).ShouldBeTrue();
        Should.Throw<ArgumentException>(() => Tenure.Between(Day, Day.PlusDays(-1)));
    }
}
