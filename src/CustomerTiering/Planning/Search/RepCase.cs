namespace CustomerTiering.Planning.Search;

/// <summary>One rep with the customers the rep serves, as asked for and in numbers.</summary>
/// <param name="Request">The request.</param>
/// <param name="Rep">The rep.</param>
/// <param name="Customers">The rep's customers, ordered by id: node by node.</param>
/// <param name="Stretch">By what factor intervals are stretched.</param>
/// <param name="Kept">What of an earlier plan is to be kept.</param>
internal sealed record RepCase(PlanRequest Request, PlanRep Rep, IReadOnlyList<PlanCustomer> Customers, double Stretch, KeptPlan Kept)
{
    private readonly Lazy<RepProblem> problem = new(() => ProblemBuilder.Build(Request, Rep, Customers, Stretch, Kept));

    public RepProblem Problem => problem.Value;

    /// <summary>The rep's appointments, in the order of their nodes.</summary>
    public IReadOnlyList<FixedAppointment> Appointments => ProblemBuilder.AppointmentsOf(Request, Rep, Kept);

    /// <summary>The same case with intervals stretched; what is counted is then stretched too.</summary>
    public RepCase StretchedBy(double factor) => new(Request, Rep, Customers, factor, Kept);

    /// <summary>The same case with some of the customers.</summary>
    public RepCase With(IReadOnlyList<PlanCustomer> customers) => new(Request, Rep, customers, Stretch, Kept);
}
