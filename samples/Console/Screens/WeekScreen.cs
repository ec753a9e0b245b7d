using CustomerTiering.Calendars;
using CustomerTiering.Console.Reading;
using CustomerTiering.Effort;
using CustomerTiering.Tiering;
using Spectre.Console;

namespace CustomerTiering.Console.Screens;

/// <summary>A rep's week: the result of <c>week</c> for people.</summary>
internal static class WeekScreen
{
    public static void Show(Screen screen, EffortBook read, RepWeek week)
    {
        var who = week.Effort.Name.Length == 0 ? week.Effort.Rep.Value : screen.Say("week.named", week.Effort.Rep, week.Effort.Name);
        screen.Result.Write(new Text(screen.Say("week.title", who, IsoDay.Text(week.AsOf)) + "\n", new Style(decoration: Decoration.Bold)));
        screen.Line(week.Summary(screen.Culture));
        foreach (var (place, call) in week.Calls.Index())
        {
            screen.Line();
            var name = call.Effort.Name.Length == 0 ? call.Customer.Value : screen.Say("week.named", call.Customer, call.Effort.Name);
            screen.Line(screen.Say("week.call", place + 1, name, call.Effort.Tier, FigureText.Money(call.Effort.Sales, read.Report.Result.Currency, screen.Culture)));
            foreach (var why in call.Why(screen.Culture))
            {
                screen.Line("   " + screen.Say("week.why", why));
            }

            foreach (var say in call.Talk(screen.Culture))
            {
                screen.Line("   " + screen.Say("week.say", say));
            }
        }

        screen.Line();
        screen.Line(EffortResult.Note(screen.Culture));
    }
}
