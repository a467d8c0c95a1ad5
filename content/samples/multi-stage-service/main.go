// A service that answers on port 8080, ends when it is told to, and can check itself.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	check := flag.Bool("check", false, "ask the running service whether it answers")
	flag.Parse()
	if *check {
		os.Exit(health())
	}
	if err := serve(); err != nil {
		log.Fatal(err)
	}
}

// serve answers requests until SIGTERM or SIGINT, then lets those under way finish.
func serve() error {
	stopped, release := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer release()

	server := &http.Server{
		Addr:              ":8080",
		Handler:           http.HandlerFunc(hello),
		ReadHeaderTimeout: 5 * time.Second,
	}
	failed := make(chan error, 1)
	go func() { failed <- server.ListenAndServe() }()

	select {
	case err := <-failed:
		return err
	case <-stopped.Done():
	}
	deadline, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	return server.Shutdown(deadline)
}

func hello(w http.ResponseWriter, _ *http.Request) {
	fmt.Fprintln(w, "hello")
}

// health is the exit status of the health check.
func health() int {
	client := http.Client{Timeout: 2 * time.Second}
	response, err := client.Get("http://127.0.0.1:8080/")
	if err != nil {
		return 1
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return 1
	}
	return 0
}
