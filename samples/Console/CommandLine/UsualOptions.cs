using System.CommandLine;

namespace CustomerTiering.Console.CommandLine;

/// <summary>What nearly every command asks for: how files are written, the days, the form of the result.</summary>
internal sealed class UsualOptions
{
    public UsualOptions(Wording wording)
    {
        Output = new OutputOptions(wording);
        Data = new DataOptions(wording, Output.Force);
        Scope = new ScopeOptions(wording);
    }

    /// <summary>How files are written.</summary>
    public DataOptions Data { get; }

    /// <summary>The days.</summary>
    public ScopeOptions Scope { get; }

    /// <summary>The form of the result.</summary>
    public OutputOptions Output { get; }

    public void AddTo(Command command)
    {
        Data.AddTo(command);
        Scope.AddTo(command);
        Output.AddTo(command);
    }
}
