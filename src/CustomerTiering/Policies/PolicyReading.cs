namespace CustomerTiering.Policies;

/// <summary>
/// Takes the values of a written policy apart and notes every fault with its place, so that one reading finds them all.
/// </summary>
internal sealed class PolicyReading
{
    private readonly List<PolicyFault> faults = [];

    private PolicyReading()
    {
    }

    /// <summary>The whole policy.</summary>
    public PolicyNode Root { get; private init; } = PolicyNode.Object();

    /// <summary>The faults found so far.</summary>
    public IReadOnlyList<PolicyFault> Faults => faults;

    /// <summary>Reads the text; its own faults are noted.</summary>
    public static PolicyReading Of(string json)
    {
        var found = new List<PolicyFault>();
        var reading = new PolicyReading { Root = PolicyText.Read(json, found) };
        reading.faults.AddRange(found);
        return reading;
    }

    /// <summary>Notes a fault at a value.</summary>
    public void Refuse(PolicyNode at, string code, string witness, string message) =>
        faults.Add(new PolicyFault(code, at.Path, witness, message) { Position = at.Position });

    /// <summary>The properties of an object; a name that is not known is a fault.</summary>
    public bool TryObject(PolicyNode node, IReadOnlyCollection<string> known, out PolicyProperties properties)
    {
        properties = new PolicyProperties(node, this);
        if (!Is(node, PolicyNodeKind.Object, "an object { … }"))
        {
            return false;
        }

        foreach (var member in node.Members.Where(member => !known.Contains(member.Name, StringComparer.Ordinal)))
        {
            faults.Add(new PolicyFault(PolicyFaultCode.PropertyUnknown, member.Value.Path, member.Name, $"There is no '{member.Name}' here.{NearestName.Hint(member.Name, known)}")
            {
                Position = member.Position,
            });
        }

        return true;
    }

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<PolicyNode> Items(PolicyNode node) => Is(node, PolicyNodeKind.List, "a list [ … ]") ? node.Items : [];

    public bool TryText(PolicyNode node, out string text)
    {
        text = node.Raw;
        return Is(node, PolicyNodeKind.Text, "text in double quotes");
    }

    public bool TryFlag(PolicyNode node, out bool flag)
    {
        flag = string.Equals(node.Raw, "true", StringComparison.Ordinal);
        return Is(node, PolicyNodeKind.Flag, "true or false");
    }

    public bool TryNumber(PolicyNode node, out decimal number)
    {
        number = 0;
        if (!Is(node, PolicyNodeKind.Number, "a number"))
        {
            return false;
        }

        var held = PolicyNumber.TryParse(node.Raw, out number);
        if (!held)
        {
            Refuse(node, PolicyFaultCode.NumberOutOfRange, node.Raw, $"{node.Raw} does not fit: a number has at most 28 digits and 28 decimals.");
        }

        return held;
    }

    public bool TryCount(PolicyNode node, out int count)
    {
        count = 0;
        if (!TryNumber(node, out var number))
        {
            return false;
        }

        if (number != decimal.Truncate(number) || number is < int.MinValue or > int.MaxValue)
        {
            Refuse(node, PolicyFaultCode.NumberOutOfRange, node.Raw, $"{node.Raw} is not a whole number of at most {PolicyNumber.Text(int.MaxValue)}.");
            return false;
        }

        count = (int)number;
        return true;
    }

    /// <summary>One word of a closed list.</summary>
    public bool TryWord<T>(PolicyNode node, PolicyWords<T> words, out T value)
        where T : struct, Enum
    {
        value = default;
        if (!TryText(node, out var text))
        {
            return false;
        }

        var known = words.TryRead(text, out value);
        if (!known)
        {
            Refuse(node, PolicyFaultCode.WordUnknown, text, $"'{text}' is not one of the words allowed here.{NearestName.Hint(text, words.All)}");
        }

        return known;
    }

    private bool Is(PolicyNode node, PolicyNodeKind kind, string expected)
    {
        if (node.Kind == kind)
        {
            return true;
        }

        // A text that is no JSON has been refused as such; that nothing stands in it is no second fault.
        if (faults.Count > 0 && ReferenceEquals(node, Root))
        {
            return false;
        }

        var found = node.Kind switch
        {
            PolicyNodeKind.Text => $"the text \"{node.Raw}\"",
            PolicyNodeKind.Number => $"the number {node.Raw}",
            PolicyNodeKind.Flag => node.Raw,
            PolicyNodeKind.List => "a list",
            PolicyNodeKind.Object => "an object",
            _ => "null",
        };
        Refuse(node, PolicyFaultCode.WrongType, node.Raw, $"Here {expected} is expected, not {found}.");
        return false;
    }
}
