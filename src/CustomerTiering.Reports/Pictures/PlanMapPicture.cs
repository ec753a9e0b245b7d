using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Planning;

namespace CustomerTiering.Reports.Pictures;

/// <summary>The map of a plan: customers by tier, and each rep's route of the first day on which the rep travels.</summary>
public static class PlanMapPicture
{
    private const double Size = 700;
    private const double LabelSize = 9;

    /// <summary>Draws the map of a plan.</summary>
    public static SvgPicture Draw(VisitPlan plan, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(culture);
        var text = PictureText.Phrases;
        var request = plan.Request;
        Place[] all = [.. request.Customers.Select(customer => customer.At), .. request.Reps.Select(rep => rep.Home)];
        var title = text.Say("planMap.title", culture, request.Horizon.ToString());
        var description = text.Say("planMap.description", culture, request.Customers.Count, request.Reps.Count);
        var svg = new SvgWriter("plan-map", Size + 40, Size + 90, title, description);
        svg.Text(20, 28, TextWidth.Fit(title, 16, Size), 16);
        svg.Text(20, 48, TextWidth.Fit(description, 12, Size), 12);
        if (all.Length == 0)
        {
            return svg.Close();
        }

        var (west, south) = (all.Min(place => place.Longitude), all.Min(place => place.Latitude));
        var shrink = Math.Cos(all.Average(place => place.Latitude) * Math.PI / 180);
        var span = Math.Max(1e-6, Math.Max((all.Max(place => place.Longitude) - west) * shrink, all.Max(place => place.Latitude) - south));
        (double X, double Y) At(Place place) => (20 + ((place.Longitude - west) * shrink / span * Size), 70 + Size - ((place.Latitude - south) / span * Size));
        var labels = new List<(double X, double Y, double Width)>();
        foreach (var day in plan.Days.GroupBy(day => day.Rep).Select(group => group.First()))
        {
            if (request.TryRep(day.Rep, out var rep))
            {
                Place[] stops = [rep.Home, .. day.Stops.Select(stop => request.TryCustomer(stop.Customer, out var customer) ? customer.At : rep.Home), rep.Home];
                svg.Curve(stops.Select(At), new Ink(1, string.Empty, 0.6));
                Label(svg, labels, At(rep.Home), $"{day.Rep} {IsoDay.Text(day.Day)[5..]}");
            }
        }

        foreach (var customer in request.Customers)
        {
            var (x, y) = At(customer.At);
            svg.Dot(x, y, Math.Max(1, 3.5 - request.Policy.Tiers.Index().First(rule => rule.Item.Tier == customer.Tier).Index));
        }

        foreach (var rep in request.Reps)
        {
            var (x, y) = At(rep.Home);
            svg.Bar(x - 4, y - 4, 8, 8, 0);
        }

        return svg.Close();
    }

    // Homes may lie side by side: a label that would cover another one is left out.
    private static void Label(SvgWriter svg, List<(double X, double Y, double Width)> labels, (double X, double Y) home, string whole)
    {
        const double height = LabelSize + 1;
        var text = TextWidth.Fit(whole, LabelSize, Size / 3);
        var width = TextWidth.Of(text, LabelSize);
        var (x, y) = (home.X + 5 + width <= Size + 40 ? home.X + 5 : home.X - 5 - width, home.Y - 4);
        if (!labels.Exists(other => x < other.X + other.Width && other.X < x + width && Math.Abs(other.Y - y) < height))
        {
            labels.Add((x, y, width));
            svg.Text(x, y, text, LabelSize, halo: true);
        }
    }
}
