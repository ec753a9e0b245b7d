using System.Globalization;
using System.Text;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Routing;
using CustomerTiering.Files.Tables;
using CustomerTiering.Routing;
using CustomerTiering.Testing;

namespace CustomerTiering.Files.Tests.Routing;

/// <summary>The classical test files, as read and as refused.</summary>
public sealed class RoutingFileTests
{
    private const string Tiny = "1 2 2 3\n100 9\n0 0\n50 0\n0 0 0 0 0 0 0\n1 3 4 5 2 2 1 6\n2 -3 4 0 1 1 2 4 1\n";

    [Fact]
    public void A_periodic_file_says_days_limits_and_patterns()
    {
        var problem = Read(Tiny).Problem;
        problem.Days.Select(day => (day.Vehicles, day.MaxDuration, day.MaxLoad)).ShouldBe([(2, 100, 9), (2, double.PositiveInfinity, double.PositiveInfinity), (2, 50, double.PositiveInfinity)]);
        problem.Places[1].Patterns.Select(pattern => string.Join(' ', pattern.Days)).ShouldBe(["0 1"]);
        problem.Places[2].Patterns.Select(pattern => string.Join(' ', pattern.Days)).ShouldBe(["0", "2"]);
        (problem.Places[1].Service, problem.Places[1].Load).ShouldBe((5, 2));
        problem.Travel[1, 2].ShouldBe(6);
        problem.HasWindows.ShouldBeFalse();
    }

    [Fact]
    public void Routes_are_told_in_the_numbers_of_the_file()
    {
        var route = Read(Tiny).Numbered(new PlannedRoute(2, 1, [2]));
        (route.Day, route.Vehicle, string.Join(' ', route.Stops)).ShouldBe((3, 2, "2"));
    }

    [Theory]
    [InlineData("2 2 2 3\n", FileFaultKind.OutOfRange, 1)]
    [InlineData("1 2 x 3\n", FileFaultKind.NotANumber, 1)]
    [InlineData("1 2 2 3\n100 9\n", FileFaultKind.EndsEarly, 2)]
    [InlineData("", FileFaultKind.Empty, 0)]
    [InlineData("1 2 1 1\n0 0\n0 0 0 0 0 0 0\n1 1 1 0 -5 1 1 1\n", FileFaultKind.NotANumber, 4)]
    [InlineData("1 2 1 1\n0 0\n0 0 0 0 0 0 0\n1 1 1 0 5 1 1 2\n", FileFaultKind.OutOfRange, 4)]
    [InlineData("1 2 1 1\n0 0\n0 0 0 0 0 0 0\n1 1 1 0 5 1 2 1\n", FileFaultKind.EndsEarly, 4)]
    [InlineData("1 2 1 1\n0 0\n0 0 0 0 0 0 0\n1 1 nan 0 5 1 1 1\n", FileFaultKind.NotANumber, 4)]
    [InlineData("NAME: x\nDIMENSION: 2\n", FileFaultKind.EndsEarly, 2)]
    [InlineData("NAME: x\nDIMENSION: -2\n", FileFaultKind.NotANumber, 2)]
    public void What_cannot_be_is_refused_with_its_line(string text, FileFaultKind kind, int line)
    {
        var fault = Outcome(text).ShouldBeOfType<RoutingFileOutcome.Refused>().Fault;
        (fault.Kind, fault.Line).ShouldBe((kind, line));
        fault.Text(CultureInfo.GetCultureInfo("en")).ShouldContain("file");
        fault.Text(CultureInfo.GetCultureInfo("zh-Hans")).ShouldNotBeEmpty();
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_so() => RoutingFile.Read(FileSource.OfPath("no-such-file.vrp"))
        .ShouldBeOfType<RoutingFileOutcome.Refused>().Fault.Kind.ShouldBe(FileFaultKind.NotFound);

    // Each leg of the stored cost is rounded to a thousandth. Their windows bind the start of a visit, ours the whole of it, so only the cost is compared.
    [SharedDataTheory("visits/windows/PR01.vrp", "visits/windows/PR01.sol", "visits/windows/PR13.vrp", "visits/windows/PR13.sol")]
    [InlineData("PR01")]
    [InlineData("PR13")]
    public void The_stored_plans_cost_what_they_say(string name)
    {
        var instance = RoutingFile.Read(FileSource.OfPath(SharedData.PathOf($"visits/windows/{name}.vrp"))).ShouldBeOfType<RoutingFileOutcome.Read>().Instance;
        var numbers = instance.Problem.Days.SelectMany((day, index) => Enumerable.Range(0, day.Vehicles).Select(vehicle => new PlannedRoute(index, vehicle, [])))
            .ToDictionary(route => instance.Numbered(route).Vehicle, route => (route.Day, route.Vehicle));
        var lines = File.ReadLines(SharedData.PathOf($"visits/windows/{name}.sol")).ToList();
        var routes = lines.Where(line => line.StartsWith("Route", StringComparison.Ordinal)).Select(line => line.Split(':')).Select(parts =>
        {
            var (day, vehicle) = numbers[int.Parse(parts[0].Split('#')[1], CultureInfo.InvariantCulture)];
            return new PlannedRoute(day, vehicle, [.. parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => int.Parse(text, CultureInfo.InvariantCulture))]);
        }).ToList();
        var check = RoutingCheck.Of(instance.Problem, routes);
        check.Cost.ShouldBe(double.Parse(lines[^1].Split(' ')[1], CultureInfo.InvariantCulture) / 1000, 0.1);
        check.Faults.ShouldAllBe(fault => fault.Rule == RoutingRule.Window || fault.Rule == RoutingRule.Duration);
    }

    [SharedDataTheory("visits/p01", "visits/p11", "visits/p13", "visits/pr09")]
    [InlineData("p01", 51, 2, 3)]
    [InlineData("p11", 139, 5, 4)]
    [InlineData("p13", 417, 7, 9)]
    [InlineData("pr09", 216, 6, 9)]
    public void The_periodic_files_are_read(string name, int customers, int days, int vehicles)
    {
        var problem = RoutingFile.Read(FileSource.OfPath(SharedData.PathOf($"visits/{name}"))).ShouldBeOfType<RoutingFileOutcome.Read>().Instance.Problem;
        (problem.Places.Count(place => place.IsCustomer), problem.Days.Count, problem.Days[0].Vehicles).ShouldBe((customers, days, vehicles));
    }

    private static RoutingInstance Read(string text) => Outcome(text).ShouldBeOfType<RoutingFileOutcome.Read>().Instance;

    private static RoutingFileOutcome Outcome(string text) => RoutingFile.Read(FileSource.OfBytes("file", Encoding.UTF8.GetBytes(text)));
}
