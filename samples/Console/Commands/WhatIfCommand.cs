using System.CommandLine;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Reading;
using CustomerTiering.Console.Screens;
using CustomerTiering.Console.Writing;
using CustomerTiering.Reports;
using CustomerTiering.Reports.Html;
using CustomerTiering.Reports.Json;
using CustomerTiering.Reports.Pictures;
using CustomerTiering.WhatIf;

namespace CustomerTiering.Console.Commands;

/// <summary><c>tiering whatif FILE</c>: who would move under another policy or with other sales, why, and what follows.</summary>
internal static class WhatIfCommand
{
    private static readonly string[] Names = ["report.html", "whatif.json", "flow.svg"];

    public static Command Create(Wording wording, Screen screen, CancellationToken token)
    {
        var command = wording.Command("whatif");
        var options = new BookOptions(wording);
        var against = wording.Text("--against", "NAME|FILE");
        var change = wording.Several("--change", "WHAT:±N%|WHAT:remove");
        var sensitivity = wording.Switch("--sensitivity");
        options.AddFilesTo(command);
        command.Add(against);
        command.Add(change);
        command.Add(sensitivity);
        options.AddRestTo(command);
        command.SetAction(parsed =>
        {
            var scenario = Scenario(wording, parsed.GetValue(change) ?? []);
            if (scenario.Changes.Count == 0 && parsed.GetValue(against) is null && !parsed.GetValue(sensitivity))
            {
                throw StopException.Usage(screen.Say("whatif.nothing"));
            }

            var results = options.Results(parsed, screen, Names);
            var source = options.Book(parsed, screen, token);
            var report = options.Decide(parsed, screen, source, token);
            var found = Ask(screen, source, report, scenario, parsed.GetValue(against) ?? string.Empty, token);
            var turned = parsed.GetValue(sensitivity) ? Sensitivity.Of(report.Result, token).Rows : [];
            Show(screen, results, source, report, found, turned);
            return ExitCode.Done;
        });
        return command;
    }

    private static SalesScenario Scenario(Wording wording, IEnumerable<string> changes) => SalesScenario.Of(changes.Select(text => ChangeText.TryParse(text, out var change)
        ? change
        : throw StopException.Usage(wording.Say("bad--change", text))));

    private static WhatIfResult Ask(Screen screen, SourceBook source, TieringReport report, SalesScenario scenario, string against, CancellationToken token)
    {
        var missing = scenario.NotFound(report.Result);
        if (missing.Count > 0)
        {
            throw StopException.Refused(screen.Say("whatif.notFound", missing.Count, scenario.Changes.Count));
        }

        // Sales first, then the policy: both may be others.
        var changed = WhatIfQuestion.OfSales(report.Result, scenario, ServiceStandard.ForDistributors, token);
        if (against.Length == 0)
        {
            return changed;
        }

        var (policy, _) = PolicyWish.Choose(against, source, report.Result.Scope.AsOf, screen.Culture);
        var after = WhatIfQuestion.OfPolicy(changed.After, policy, ServiceStandard.ForDistributors, token).After;
        return WhatIfQuestion.OfResults(report.Result, after, ServiceStandard.ForDistributors);
    }

    private static void Show(Screen screen, ResultFolder results, SourceBook source, TieringReport report, WhatIfResult found, IReadOnlyList<SensitivityRow> turned) => results.Show(
        report,
        () => WhatIfScreen.Show(screen, source, report, found, turned, results.Top),
        stream => WhatIfJson.Write(stream, found, turned, screen.Culture, indented: true),
        () =>
        {
            var picture = FlowPicture.Draw(found, screen.Culture);
            return [
                stream => TieringPage.Write(stream, report, screen.Culture, TieringPageOptions.Default with { Pictures = [picture] }),
                stream => WhatIfJson.Write(stream, found, turned, screen.Culture, indented: true),
                picture.Write,
            ];
        });
}
