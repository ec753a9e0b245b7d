namespace CustomerTiering.Routing;

/// <summary>How the search goes about: the numbers were chosen by measuring, see docs/routing.md.</summary>
internal sealed record SearchTuning
{
    private static readonly SearchTuning Usual = new();

    /// <summary>Where each customer is visited once in a window, routes are short, and few of them can be saved while it is cold.</summary>
    private static readonly SearchTuning OnceInWindows = new() { Hot = 3, Cold = 0.05, FirstFall = 5, Turns = 0.03, TrialsOfFall = 6000 };

    /// <summary>How many customers a trial takes out in strings, on average.</summary>
    public double Removed { get; init; } = 8;

    /// <summary>The same for trials about all days in the falls that look far.</summary>
    public double RemovedFar { get; init; } = 30;

    /// <summary>The part of the trials about all days that take out a loose handful of neighbours instead of strings.</summary>
    public double Handfuls { get; init; } = 0.5;

    /// <summary>How many customers a handful has, on average.</summary>
    public double Handful { get; init; } = 8;

    /// <summary>The part of the neighbours that a handful leaves where they are: which neighbours change their days together then differs from trial to trial.</summary>
    public double Spared { get; init; } = 0.5;

    /// <summary>The most stops taken out of one route in a row.</summary>
    public int LongestString { get; init; } = 8;

    /// <summary>The part of the candidates that an insertion overlooks.</summary>
    public double Blinks { get; init; } = 0.003;

    /// <summary>The first temperature, in mean legs of the plan.</summary>
    public double Hot { get; init; } = 1;

    /// <summary>The last temperature, in mean legs of the plan.</summary>
    public double Cold { get; init; } = 0.01;

    /// <summary>The part of the plans of equal cost that are taken.</summary>
    public double Same { get; init; } = 0.1;

    /// <summary>The part of the trials that are about the routes of one day and leave the patterns as they are.</summary>
    public double OneDay { get; init; } = 0.6;

    /// <summary>Visits a customer beyond the first from which on that part holds; with fewer it is smaller, since only the other trials choose days.</summary>
    public double ManyVisits { get; init; } = 0.7;

    /// <summary>How far a route may be over its limits on the way, in parts of the limit.</summary>
    public double Slack { get; init; } = 0.2;

    /// <summary>The first price of breaking a limit, in mean legs for a mean load.</summary>
    public double FirstPrice { get; init; } = 3;

    /// <summary>By how much prices rise after a look at a plan that breaks a limit.</summary>
    public double Rise { get; init; } = 0.03;

    /// <summary>How much faster than they rise prices fall after a look at a plan that keeps a limit, at first.</summary>
    public double FirstFall { get; init; } = 20;

    /// <summary>How much faster than they rise prices fall after a look at a plan that keeps a limit, at last.</summary>
    public double LastFall { get; init; } = 0.5;

    /// <summary>The part of the trials that take out three times as many customers, in strings as long as whole routes.</summary>
    public double Large { get; init; } = 0.05;

    /// <summary>The part of the strings that keep some stops in their middle.</summary>
    public double Split { get; init; } = 0.3;

    /// <summary>The part of the trials that give neighbours other days together, where there is more than one day.</summary>
    public double Turns { get; init; } = 0.15;

    /// <summary>How many customers such a trial takes, on average.</summary>
    public double Turned { get; init; } = 4;

    /// <summary>How many neighbours of a customer who is visited once in a window are looked up for their routes.</summary>
    public int Asked { get; init; } = 100;

    /// <summary>From how many trials a customer on the search has one fall of temperature more.</summary>
    public double TrialsOfFall { get; init; } = 1500;

    /// <summary>The most falls from plans of their own.</summary>
    public int MostFalls { get; init; } = 24;

    /// <summary>The part of the pace that the falls from plans of their own take together.</summary>
    public double OwnFalls { get; init; } = 0.4;

    /// <summary>How far down the fall from the best plan begins.</summary>
    public double Lukewarm { get; init; } = 0.2;

    /// <summary>The numbers for a problem.</summary>
    public static SearchTuning For(RoutingProblem problem) =>
        problem.HasWindows && problem.Places.All(place => place.Patterns.All(pattern => pattern.Days.Count <= 1)) ? OnceInWindows : Usual;
}
