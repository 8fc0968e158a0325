using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Network.Tests.Browser.Month;

/// <summary>Tells the stories in the order of the month.</summary>
internal sealed class ChapterOrder : ITestCaseOrderer
{
    public IReadOnlyCollection<TTestCase> OrderTestCases<TTestCase>(
        IReadOnlyCollection<TTestCase> testCases)
        where TTestCase : notnull, ITestCase => [.. testCases.OrderBy(NumberOf)];

    private static int NumberOf<TTestCase>(TTestCase test)
        where TTestCase : notnull, ITestCase => test is IXunitTestCase story
            ? story.TestMethod.Method.GetCustomAttribute<ChapterAttribute>()?.Number ?? 0 : 0;
}
