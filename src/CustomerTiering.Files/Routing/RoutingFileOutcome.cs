using CustomerTiering.Files.Faults;

namespace CustomerTiering.Files.Routing;

/// <summary>What became of reading a routing test file.</summary>
public abstract record RoutingFileOutcome
{
    private RoutingFileOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Read, T> read, Func<Refused, T> refused);

    /// <summary>The file was read.</summary>
    /// <param name="Instance">What it states.</param>
    public sealed record Read(RoutingInstance Instance) : RoutingFileOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Read, T> read, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(read);
            return read(this);
        }
    }

    /// <summary>The file cannot be read.</summary>
    /// <param name="Fault">Why, and where.</param>
    public sealed record Refused(FileFault Fault) : RoutingFileOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Read, T> read, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(this);
        }
    }
}
