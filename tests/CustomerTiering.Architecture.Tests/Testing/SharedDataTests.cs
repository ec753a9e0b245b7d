using CustomerTiering.Testing;

namespace CustomerTiering.Architecture.Tests.Testing;

public sealed class SharedDataTests
{
    [Fact]
    public void A_missing_file_skips_on_a_users_machine_and_runs_and_fails_on_the_build_server()
    {
        const string Missing = "no-such-set/no_such_file.csv";
        var reason = SharedData.ReasonToSkip([Missing]);
        if (Checkout.IsBuildServer)
        {
            reason.ShouldBeEmpty();
        }
        else
        {
            reason.ShouldContain(Missing);
        }

        Should.Throw<FileNotFoundException>(() => SharedData.PathOf(Missing)).Message.ShouldContain(Missing);
        (new SharedDataFactAttribute(Missing).Skip is null).ShouldBe(Checkout.IsBuildServer);
        (new SharedDataTheoryAttribute(Missing).Skip is null).ShouldBe(Checkout.IsBuildServer);
    }

    [SharedDataFact("online-retail/online_retail.csv", "adventureworks/lines.csv")]
    public void The_data_sets_stand_beside_the_checkout() =>
        File.ReadLines(SharedData.PathOf("adventureworks/lines.csv")).Take(2).Count().ShouldBe(2);

    [SharedDataTheory("science/rfm_data_orders.csv")]
    [InlineData("science/rfm_data_orders.csv")]
    public void A_theory_reads_them_too(string file) => SharedData.Has(file).ShouldBeTrue();
}
